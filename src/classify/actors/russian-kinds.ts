import { GAP_HYPHEN, GAP_QUOTE, GAP_SPACE, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type Span } from "../document.ts";
import { spanOf } from "./found-people.ts";
import { isForeign } from "./organization-bounds.ts";

/** Words for what an organization is that Russian gives as part of its full name. */
const KIND =
  /^(?:(?:гос)?корпораци|консорциум|соцсет|сервис|завод|комбинат|исполком|издательств|киностуди|радиостанци|трейдер|группировк|товариществ|акционерн)[а-я]{0,4}$/u;
/** Those that are part of a name in quotation marks alone. */
const KIND_OF_QUOTED = /^(?:[а-я]*холдинг|концерн|телеканал|журнал|движени|клуб|театр)[а-я]{0,4}$/u;
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им|ом|ую|юю|ей|ых|их)$/u;
/** Words with such endings that say which one is meant, or praise it, and belong to no name. */
const PRONOUN =
  /^(?:[а-я]+ейш|это|этой|этого|этому|этим|этих|свой|свое|своя|свою|его|сам|котор|так|друг|нов|бывш|нынешн|перв|втор|одн|весь|всей|всего|каждо|люб|как|мой|наш|ваш|чей|той|того|тому)/u;
const MIN_ADJECTIVE = 5;
const MAX_ADJECTIVES = 3;

/** A Russian organization with the word for what it is and its adjectives: "шведский холдинг «Заря»", "завод «Заря»". */
export function withRussianKind(document: Document, span: Span): Span {
  const { gap } = document.tokens;
  const isBeside = (token: number): boolean => token > 0 && (gap[token]! & ~GAP_QUOTE) === GAP_SPACE;
  if (document.language !== "ru" || !isBeside(span.first)) return span;
  let first = kindBefore(document, span.first);
  if (first === span.first) return span;
  for (let count = 0; count < MAX_ADJECTIVES && first > 0 && gap[first] === GAP_SPACE; count++) {
    const word = lowerAt(document, first - 1);
    const isCapital = (document.tokens.flags[first - 1]! & STARTS_CAPITAL) !== 0;
    if (isCapital || word.length < MIN_ADJECTIVE || !ADJECTIVE.test(word) || PRONOUN.test(word)) break;
    first--;
  }
  return spanOf(document, first, span.last);
}

/** The first token of the word of kind before a token; the token itself without one. */
function kindBefore(document: Document, token: number): number {
  const { gap } = document.tokens;
  const word = lowerAt(document, token - 1);
  const isQuoted = (gap[token]! & GAP_QUOTE) !== 0;
  const isKind = KIND.test(word) && (isQuoted || isForeign(document, token));
  const isTied = token > 1 && gap[token - 1] === GAP_HYPHEN;
  if (isKind || (isQuoted && KIND_OF_QUOTED.test(word))) return isTied ? token - 2 : token - 1;
  if (token < 2 || !(isTied || gap[token - 1] === GAP_SPACE)) return token;
  const before = lowerAt(document, token - 2);
  const isPhrase = isTied
    ? before === "интернет" && /^компани/u.test(word)
    : (word === "компаний" && /^групп[аеуыо]/u.test(before)) || (/^сет[ьию]/u.test(word) && /^социальн/u.test(before));
  return isPhrase ? token - 2 : token;
}
