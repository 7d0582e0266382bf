import { GAP_SPACE, STARTS_CAPITAL, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, wordAt } from "../document.ts";
import { appositionEnd } from "./german-kinds.ts";
import { readGivenName } from "./given-names.ts";
import type { Bounds } from "./organization-bounds.ts";
import { isListedName } from "./organizations.ts";
import { type Voice, voiceAt } from "./voice.ts";

/**
 * Slavic languages in Latin letters: a capital inside a sentence is a name's, and a name stands right after what it is.
 * In Cyrillic it is mostly in quotation marks, and a place or a person in the genitive stands there instead.
 */
const SLAVIC = new Set("hr bs sl cs sk pl".split(" "));
/** Other languages in Latin letters, of which the tagger was learned from none: what stands right after a kind is its name. */
const OTHERS = new Set("es pt it fr ro nl sv da no nb nn fi".split(" "));
const MAX_WORDS = 4;
const MIN_UNITS = 3;
/** How probable the tagger must hold it that a capital after a word of kind names an organization. */
const LEAST = 0.15;
/** Letters of a name from which it is known again without its kind. */
const MIN_AGAIN = 4;
/** How sure the tagger must be that a word is no organization's to be heard against that. */
const CONTRADICTS = 0.6;

/**
 * Names right after what they are, without quotation marks ("společnost Skeyes", "sindikat Orca"), and where the same
 * name stands alone. `taken` marks tokens that others speak for. Linear.
 */
export function namedByKind(document: Document, taken: Uint8Array, voice: Voice): Bounds[] {
  const isGerman = document.language === "de";
  const isOther = OTHERS.has(document.language);
  if (!isGerman && !isOther && !SLAVIC.has(document.language)) return [];
  const named: Bounds[] = [];
  const words = new Set<string>();
  for (const first of namesAfterKinds(document, isGerman)) {
    const last = isGerman ? appositionEnd(document, first, taken) : lastWord(document, first, taken);
    if (last < first) {
      if (!isGerman) named.push(...listedFarther(document, first, taken));
      continue;
    }
    const mayBe = isOther ? !isOtherThing(document, first, last, voice) : isOrganization(document, first, last, voice);
    if (!isGerman && (!mayBe || unitsOf(document, first, last) < MIN_UNITS)) continue;
    named.push({ first, last });
    if (first === last && unitsOf(document, first, last) >= MIN_AGAIN) words.add(wordAt(document, first));
  }
  if (words.size === 0) return named;
  const isNamed = new Set(named.map(({ first }) => first));
  for (let token = 0; token < document.tokens.count; token++) {
    if (!words.has(wordAt(document, token)) || taken[token] || isNamed.has(token)) continue;
    const heard = voiceAt(voice, token);
    if (heard === null || heard.type === "organization" || heard.confidence < CONTRADICTS) {
      named.push({ first: token, last: token });
    }
  }
  return named.sort((a, b) => a.first - b.first);
}

/** Whether the tagger may hear an organization, or one is listed by that very name: "odborovým svazem Verdi". */
const isOrganization = (document: Document, first: number, last: number, voice: Voice): boolean =>
  voice.organization[last]! >= LEAST || isListedName(document, first, last);

/** Whether the name after a kind is a person's, by a given name, or surely no organization's, by the tagger. */
function isOtherThing(document: Document, first: number, last: number, voice: Voice): boolean {
  const heard = voiceAt(voice, first);
  if (heard !== null && heard.type === "place" && heard.confidence >= CONTRADICTS) return true;
  const given = last > first ? readGivenName(wordAt(document, first), document.language) : null;
  return given !== null && given.canonical !== null;
}

/** Small words that may stand between what an organization is and its name: "svaz pracovníků ve službách Verdi". */
const MAX_BETWEEN = 4;

/** The listed name after a word of kind and what it is the kind of; none where no capital follows soon. */
function listedFarther(document: Document, from: number, taken: Uint8Array): Bounds[] {
  const { flags, gap, count } = document.tokens;
  for (let first = from; first < count && first <= from + MAX_BETWEEN && gap[first] === GAP_SPACE; first++) {
    if (!(flags[first]! & STARTS_CAPITAL)) continue;
    const last = lastWord(document, first, taken);
    return last >= first && isListedName(document, first, last) ? [{ first, last }] : [];
  }
  return [];
}

const unitsOf = ({ tokens }: Document, first: number, last: number): number => tokens.end[last]! - tokens.start[first]!;

/** Tokens that follow a word of kind which no capital makes part of the name; a German noun's capital says nothing. */
function namesAfterKinds({ hints, tokens }: Document, isGerman: boolean): number[] {
  const firsts: number[] = [];
  for (const [token, matches] of hints) {
    const last = Math.max(...matches.map((match) => (match.sense.kind === "org-kind" ? match.last : -1)));
    if (last < 0 || last + 1 >= tokens.count) continue;
    const isPart = (tokens.flags[token]! & (STARTS_CAPITAL | STARTS_SENTENCE)) === STARTS_CAPITAL;
    if (isGerman || !isPart) firsts.push(last + 1);
  }
  return firsts;
}

/** The last capital word of the name that begins at a token, before it where none begins. */
function lastWord({ tokens }: Document, first: number, taken: Uint8Array): number {
  let last = first - 1;
  while (
    last + 1 < tokens.count &&
    last - first < MAX_WORDS - 1 &&
    tokens.gap[last + 1] === GAP_SPACE &&
    (tokens.flags[last + 1]! & (STARTS_CAPITAL | STARTS_SENTENCE)) === STARTS_CAPITAL &&
    !taken[last + 1]
  ) {
    last++;
  }
  return last;
}
