import {
  GAP_BRACKET,
  GAP_COMMA,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  IS_RUN,
  STARTS_CAPITAL,
} from "../../knowledge/tokens.ts";
import { type Document, nameCovering, noMarks, type Span, wordAt } from "../document.ts";
import { add, type Found, ownerOf, type Pass, spanOf } from "./found-people.ts";
import { readGivenName } from "./given-names.ts";
import { identify } from "./identity.ts";
import { OFFICE_CERTAINTY } from "./name-evidence.ts";
import { isReporter, type Offices } from "./offices.ts";
import { hasHint, withOffices } from "./runs.ts";

/** Between two commas only a given name of a reviewed class opens a person. */
const APPOSITION_CERTAINTY = 0.68;
const SCRIPTS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Devanagari}]/u;
/** Latin, Greek, Cyrillic and Armenian lie before it. */
const FIRST_HEBREW = 0x590;
/** Words that begin a surname of two: "عبد الغفار", "أبو زيد". */
const COMPOUNDS = new Set("عبد أبو ابو بن ابن آل بو ذو".split(" "));
/** "Servant of": a given name with the word behind it. */
const SERVANT = "عبد";
/** Verbs in Persian that stand behind a noun, and words that join clauses: no part of a name. */
const NO_NAME = new Set(
  (
    "کرد کردند کرده کند کنند شد شدند شده شود شوند است بود بودند داشت داشتند داد دادند گفت گفتند می خواهد که از به در با را این صبح ظهر عصر شب شامگاه بامداد امروز دیروز فردا امشب دیشب " +
    "في من إلى الى على عن مع أن إن ان قد كان كانت لم لن لا ما هو هي هم الذي التي الذين خلال بعد قبل بين حول ضد عند منذ حتى لدى أو " +
    "ثم كما لكن إذا هذا هذه ذلك تلك حيث عقب أمام تجاه بشأن عبر دون غير كل بعض أي اليوم أمس غدا هناك سر عام جدا صباح مساء فجر ليل أنه إنه أنها إنها جراء مبروك " +
    "أنهم إنهم بأن بأنه بأنها وأن وأنه له لها لهم به بها فيه فيها منه عليه כי על את של לא גם אם או זה היא הוא עם אל מן כל " +
    "ने के की का को से में पर और है हैं था थे थी कि यह वह इस उस भी तो ही एक हो गया गई गए कर रहे रही रहा लिए साथ बाद"
  ).split(" "),
);
/** Languages in which a verb before a word ends the sentence before. */
const VERB_LAST = new Set(["fa", "hi", "mr", "ne"]);
/** "Wrote" before a name is a byline. */
const BYLINE = new Set("كتب كتبت".split(" "));

/**
 * People in scripts without capitals but with spaces: a given name after a word of office, after the body that the office is
 * of, after a verb of saying, or alone between commas, with the word or two that follow. Then every other place that has
 * the same words, or the surname. Linear.
 */
export function addUncased(pass: Pass): void {
  const { document, offices } = pass;
  const { tokens } = document;
  const own = new Set<Found>();
  const inOffice = withOffices(document);
  for (let token = 0; token + 1 < tokens.count; token++) {
    const certainty = inOffice[token] ? null : certaintyAt(pass, token);
    if (certainty === null) continue;
    const head = wordAt(document, token);
    // "عبد المجيد تبون": the given name is of two words.
    const givenLast = head === SERVANT && nameEnd(document, token + 1) > 0 ? token + 1 : token;
    const last = nameEnd(document, givenLast);
    if (last < 0) continue;
    // "وأكد صقر عمق العلاقات": the surname of somebody named before, and a noun.
    const owner = head.length >= MIN_SURNAME - 1 ? ownerOf(pass, head) : null;
    if (owner !== null) {
      add(pass, owner, spanOf(document, token, token), owner.certainty);
      continue;
    }
    const reading = readGivenName(head, document.language);
    if (reading === null) continue;
    if (certainty === APPOSITION_CERTAINTY && (reading.canonical === null || head.length < MIN_SURNAME)) continue;
    const surname = spanOf(document, givenLast + 1, last);
    const given = givenLast === token ? head : head + wordAt(document, givenLast);
    const identity = identify(given, document.text.slice(surname.start, surname.end), document.language);
    if (isReporter(offices.endingAt.get(token - 1) ?? null)) pass.authors.add(identity.id.slice("person:".length));
    add(pass, identity, spanOf(document, token, last), certainty);
    const found = pass.found.get(identity.id);
    if (found !== undefined) own.add(found);
    token = last;
  }
  if (own.size > 0) addRepeats(pass, own);
}

/** How sure a name is that may begin at a token, by what stands before it; null where nothing speaks for one. */
function certaintyAt({ document, offices }: Pass, token: number): number | null {
  const { tokens } = document;
  const start = tokens.start[token]!;
  if (tokens.text.charCodeAt(start) < FIRST_HEBREW) return null;
  if (tokens.flags[token]! & (STARTS_CAPITAL | IS_RUN) || !SCRIPTS.test(tokens.text.charAt(start))) return null;
  const before = token - 1;
  if (offices.endingAt.has(before) || hasOfficeBehind(document, offices, token)) return OFFICE_CERTAINTY;
  if (isSpeaker(document, token)) return APPOSITION_CERTAINTY;
  if (before < 0) return null;
  const gap = tokens.gap[token]!;
  if (gap === GAP_SPACE) {
    if (!VERB_LAST.has(document.language) && hasHint(document, before, "speech"))
      return BYLINE.has(wordAt(document, before)) ? null : OFFICE_CERTAINTY;
    const name = nameCovering(document, before);
    const isBody = name?.senses.every(({ kind }) => kind !== "person") === true;
    return isBody && offices.endingAt.has(name!.first - 1) ? OFFICE_CERTAINTY : null;
  }
  if ((gap & ~(GAP_SPACE | GAP_QUOTE)) !== GAP_COMMA) return null;
  const ends = [token + 2, token + 3].some((at) => at < tokens.count && (tokens.gap[at]! & CLOSES) !== 0);
  return ends ? APPOSITION_CERTAINTY : null;
}
/** Words between a name and the verb that ends the sentence, which says who acts: "also" in Persian, "ne" in Hindi. */
const ALSO = new Set("نیز هم".split(" "));
const ACTS = "ने";

/** "مریم صالحی نیز گفت", "मोनिका वर्मा ने": a name of two words or three that speaks or acts, where the verb comes last. */
function isSpeaker(document: Document, token: number): boolean {
  const { gap, count } = document.tokens;
  if (!VERB_LAST.has(document.language)) return false;
  for (let at = token + 1; at <= token + 3 && at < count && gap[at] === GAP_SPACE; at++) {
    if (at < token + 2) continue;
    if (wordAt(document, at) === ACTS || hasHint(document, at, "speech")) return true;
    if (ALSO.has(wordAt(document, at)) && gap[at + 1] === GAP_SPACE && hasHint(document, at + 1, "speech")) return true;
  }
  return false;
}

/** "وحید هاشمیان، سرمربی": an office after the comma that ends a name of two words or three. */
const hasOfficeBehind = ({ tokens }: Document, offices: Offices, token: number): boolean =>
  [token + 2, token + 3].some((at) => {
    return at < tokens.count && (tokens.gap[at]! & ~GAP_SPACE) === GAP_COMMA && offices.startingAt.has(at);
  });

const CLOSES = GAP_COMMA | GAP_STOP | GAP_BRACKET;

/** The last token of a name of a given name and one surname, -1 where there is none. */
function nameEnd(document: Document, given: number): number {
  const { tokens } = document;
  const isPart = (token: number): boolean =>
    token < tokens.count &&
    tokens.gap[token] === GAP_SPACE &&
    SCRIPTS.test(tokens.text.charAt(tokens.start[token]!)) &&
    nameCovering(document, token) === null &&
    !hasHint(document, token, "speech") &&
    !hasHint(document, token, "role") &&
    // "to the …".
    !wordAt(document, token).startsWith("لل") &&
    !NO_NAME.has(wordAt(document, token));
  const head = wordAt(document, given);
  if (NO_NAME.has(head) || (COMPOUNDS.has(head) && head !== SERVANT) || hasHint(document, given, "role")) return -1;
  // "אמר" (said) is the name Amr as well.
  if (hasHint(document, given, "speech")) return -1;
  if (nameCovering(document, given) !== null || !isPart(given + 1)) return -1;
  if (!COMPOUNDS.has(wordAt(document, given + 1)) && !isMiddle(document, given + 1)) return given + 1;
  if (isMiddle(document, given + 1)) return isPart(given + 2) ? given + 2 : given + 1;
  return isPart(given + 2) ? given + 2 : -1;
}

/** Second given names in Hindi, which a surname follows or not: "रमेश चंद्र पांडेय", "सुनील कुमार". */
const MIDDLE = new Set("कुमार चंद्र चन्द्र प्रसाद सिंह नाथ लाल राम देवी मोहन शंकर प्रताप किशोर कुमारी बहादुर".split(" "));
const isMiddle = (document: Document, token: number): boolean => MIDDLE.has(wordAt(document, token));

/** Shorter surnames are other words as well. */
const MIN_SURNAME = 4;

/** Every other place that has the words of one of the people, or the surname alone where it is no given name. */
function addRepeats(pass: Pass, people: ReadonlySet<Found>): void {
  const { document } = pass;
  const byWord = new Map<string, { found: Found; words: string[] }[]>();
  for (const found of people) {
    for (const span of [...found.spans]) {
      const words = wordsOf(document, span);
      const surname = words.at(-1)!;
      keep(byWord, words[0]!, found, words);
      const isPlain = words.length === 2 && surname.length >= MIN_SURNAME;
      if (isPlain && readGivenName(surname, document.language) === null) keep(byWord, surname, found, [surname]);
    }
  }
  const used = noMarks(document);
  for (const { spans } of pass.found.values()) for (const { first, last } of spans) used.fill(1, first, last + 1);
  for (let token = 0; token < document.tokens.count; token++) {
    const named = used[token] ? undefined : byWord.get(wordAt(document, token));
    const match = named?.find(({ words }) => words.every((word, at) => isWord(document, used, token + at, word)));
    if (match === undefined || nameCovering(document, token) !== null) continue;
    const last = token + match.words.length - 1;
    add(pass, match.found, spanOf(document, token, last), match.found.certainty);
    token = last;
  }
}

function keep(
  byWord: Map<string, { found: Found; words: string[] }[]>,
  word: string,
  found: Found,
  words: string[],
): void {
  const known = byWord.get(word) ?? [];
  if (known.some((one) => one.words.length === words.length)) return;
  // The longest first, so that a full name is not read as its surname.
  byWord.set(
    word,
    [...known, { found, words }].sort((a, b) => b.words.length - a.words.length),
  );
}

const wordsOf = (document: Document, { first, last }: Span): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => wordAt(document, first + at));

const isWord = (document: Document, used: Uint8Array, token: number, word: string): boolean =>
  token < document.tokens.count && !used[token] && wordAt(document, token) === word;
