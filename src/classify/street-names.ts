import { GAP_APOSTROPHE, GAP_SPACE, STARTS_CAPITAL, type Tokens } from "../knowledge/tokens.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What streets are called after their name, with a capital: "Malta Street", "Pariser Platz", "Ankara Caddesi". */
const AFTER = words(
  "street road avenue boulevard lane drive crescent terrace close straße strasse platz allee gasse chaussee damm weg ring ufer " +
    "caddesi sokak sokağı bulvarı mahallesi",
);
/**
 * What streets are called before their name, by language: "rue de Rome", "calle Bruselas". Without the words that have
 * another sense before a country: "la place de la France", "per via di Roma".
 */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words("rue avenue boulevard quai impasse faubourg"),
  es: words("calle avenida paseo glorieta"),
  ca: words("carrer avinguda passeig"),
  pt: words("rua avenida alameda travessa"),
  it: words("via viale piazza piazzale corso largo vicolo"),
  ro: words("strada bulevardul calea"),
};
/** Words between the two, in languages in which they are not another phrase's. */
const LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words("de d du la l des"),
  es: words("de del la"),
  ca: words("de d del la"),
  pt: words("de da do das dos"),
};
const MAX_LINKS = 2;
/** Ends of streets' names that are one word: "Turkietgatan", "Londenstraat", "Parisvej". In Finnish "Puolaan" is "to Poland". */
const COMPOUND = /(?:gatan|vägen|straat|laan|plein|straße|strasse|platz|allee|gasse|gade|gata|vej|veien|katu|kadun)$/u;

/** Whether tokens `first` to `last` name a street or are the name of one, so that they speak of no country. */
export function isStreetName(tokens: Tokens, first: number, last: number, language: string): boolean {
  const word = lower(tokens, last);
  if (COMPOUND.test(word) && !(language === "fi" && word.endsWith("laan"))) return true;
  const next = last + 1;
  const isBefore =
    next < tokens.count && tokens.gap[next] === GAP_SPACE && (tokens.flags[next]! & STARTS_CAPITAL) !== 0;
  if (isBefore && AFTER.has(lower(tokens, next))) return true;
  const streets = BEFORE[language];
  if (streets === undefined) return false;
  let token = first;
  for (let links = 0; token > 0 && joins(tokens, token); links++) {
    token--;
    const word = lower(tokens, token);
    if (streets.has(word)) return true;
    if (links === MAX_LINKS || !LINKS[language]?.has(word)) return false;
  }
  return false;
}

const joins = ({ gap }: Tokens, token: number): boolean => gap[token] === GAP_SPACE || gap[token] === GAP_APOSTROPHE;

/** Longer than any street's word, in UTF-16 units: runs of scripts without spaces are one token, each with many names. */
const LONGEST_WORD = 60;

/** A token in small letters, "" for one that is longer than a word. */
const lower = ({ text, start, end }: Tokens, token: number): string =>
  end[token]! - start[token]! > LONGEST_WORD ? "" : text.slice(start[token], end[token]).toLowerCase();
