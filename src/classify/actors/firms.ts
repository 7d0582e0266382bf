import {
  ALL_CAPITALS,
  GAP_COMMA,
  GAP_HYPHEN,
  GAP_NEWLINE,
  GAP_OTHER,
  GAP_SPACE,
  GAP_STOP,
  HAS_DIGIT,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../../knowledge/tokens.ts";
import { type Document, type NameMatch, nameCovering, noMarks, noNumbers, wordAt } from "../document.ts";
import { type Bounds, DAYS, isLatinText, trimOrganization } from "./organization-bounds.ts";
import { isPlace, suffixEnd } from "./organization-phrases.ts";
import { hasHint } from "./runs.ts";
import { type Voice, voiceAt } from "./voice.ts";

/** A firm where its full name stands, and the places that name it without its legal form or by its first word. */
export interface Firm extends Bounds {
  mentions: Bounds[];
  /** Its id without `org:`, where the words tell more than their spelling. */
  id?: string;
}

/** Longest name of a firm before its legal form, in tokens. */
const MAX_WORDS = 8;
const AND = new Set(["and", "und", "et", "y"]);

/**
 * Firms by the legal form at their end: "Harding Ceramics Inc", "Lowell, Pruitt and Co Inc". Whatever the lexicon knows of
 * the words before it, the whole is one firm; only a listed organization that the form follows is left to the lexicon
 * ("Motorola Inc"). In texts of other scripts, firms in Latin letters.
 */
export function findFirms(document: Document, voice: Voice): Firm[] {
  const isForeign = !isLatinText(document);
  const firms: Firm[] = [];
  const byHead = new Map<string, { firm: Firm; core: string[] }>();
  let free = 0;
  for (const [token, hints] of [...document.hints].sort(([a], [b]) => a - b)) {
    if (token < free || !hints.some(({ sense }) => sense.kind === "org-suffix")) continue;
    if (isForeign && !isLatinWord(document, token)) continue;
    const first = firmStart(document, token, free);
    if (first === token || !isFirm(document, first, token - 1)) continue;
    const last = suffixEnd(document, token);
    free = last + 1;
    if (isListed(document, first, token - 1)) continue;
    const firm = { first, last, mentions: [] };
    firms.push(firm);
    const core = Array.from({ length: token - first }, (_, index) => wordAt(document, first + index));
    if (!byHead.has(core[0]!)) byHead.set(core[0]!, { firm, core });
  }
  firms.push(...longerNames(document, voice, firms));
  addMentions(document, voice, firms, byHead);
  return firms;
}

/** Languages that the tagger has learned from and whose common nouns have no capitals: there its bounds are heard. */
const LEARNED = new Set(["en", "pl", "ro"]);
/** How sure the tagger must be of a name to be heard against a listed one inside it. */
const LONGER = 0.6;

/** Organizations that the tagger hears and that a listed one is only a part of: "Lloyds Bank Ceramics Fund". */
function longerNames(document: Document, voice: Voice, firms: readonly Firm[]): Firm[] {
  if (!LEARNED.has(document.language)) return [];
  const free = noMarks(document).fill(1);
  for (const { first, last } of firms) free.fill(0, first, last + 1);
  return voice.names.flatMap(({ first, last, type, confidence }) => {
    if (type !== "organization" || confidence < LONGER || !free[first] || !free[last]) return [];
    const bounds = trimOrganization(document, { first, last });
    return bounds !== null && isLonger(document, bounds) ? [{ ...bounds, mentions: [] }] : [];
  });
}

/** Whether a listed organization is in the tokens, with capitals beside it that no list names and no mark sets off. */
function isLonger(document: Document, { first, last }: Bounds): boolean {
  let listed = 0;
  let own = 0;
  for (let token = first; token <= last; token++) {
    if (token > first && document.tokens.gap[token]! & ~(GAP_SPACE | GAP_HYPHEN)) return false;
    const name = nameCovering(document, token);
    if (name === null) {
      if (!(document.tokens.flags[token]! & STARTS_CAPITAL) || hasHint(document, token, "org-suffix")) return false;
      own++;
    } else if (name.senses[0]!.kind !== "org" || name.first < first || name.last > last) return false;
    else listed++;
  }
  return listed > 0 && own > 0;
}

const MIN_LETTERS = 4;
/** How sure the tagger must be that a word is a person's to be heard against the firm of that name. */
const PERSON = 0.6;

/** "Harding Ceramics … Harding": runs of capitals that are the first words of a firm's name. */
function addMentions(
  document: Document,
  voice: Voice,
  firms: readonly Firm[],
  byHead: ReadonlyMap<string, { firm: Firm; core: string[] }>,
): void {
  const { count, flags, gap } = document.tokens;
  const inFirm = noMarks(document);
  for (const { first, last } of firms) inFirm.fill(1, first, last + 1);
  for (let first = 0; byHead.size > 0 && first < count; first++) {
    if (!(flags[first]! & STARTS_CAPITAL) || inFirm[first]) continue;
    const owner = byHead.get(wordAt(document, first));
    if (owner === undefined || goesOn(document, first)) continue;
    let last = first;
    while (last + 1 < count && wordAt(document, last + 1) === owner.core[last + 1 - first]) last++;
    const next = last + 1;
    if (next < count && gap[next] === GAP_SPACE && flags[next]! & STARTS_CAPITAL) continue;
    if (last === first && !speaksAlone(document, voice, first)) continue;
    owner.firm.mentions.push({ first, last });
    first = last;
  }
}

/** Whether a capital before the token belongs to the same name. */
const goesOn = ({ tokens }: Document, token: number): boolean =>
  token > 0 && tokens.gap[token] === GAP_SPACE && (tokens.flags[token - 1]! & STARTS_CAPITAL) !== 0;

/** Whether the first word of a firm's name stands for it alone: no word of the language, no place and no person. */
function speaksAlone(document: Document, voice: Voice, token: number): boolean {
  const { start, end } = document.tokens;
  if (end[token]! - start[token]! < MIN_LETTERS || nameCovering(document, token) !== null) return false;
  if (document.hints.get(token)?.some(({ first, last }) => first === last)) return false;
  const heard = voiceAt(voice, token);
  return heard === null || heard.type !== "person" || heard.confidence < PERSON;
}

/** Words before U+0250 are in Latin letters. */
const isLatinWord = ({ tokens }: Document, token: number): boolean =>
  tokens.text.charCodeAt(tokens.start[token]!) < 0x250;

/** The first token of the capitals before a legal form. */
function firmStart(document: Document, token: number, free: number): number {
  const { flags } = document.tokens;
  let first = token;
  let wasJoint = false;
  while (first > free && token - first < MAX_WORDS) {
    const before = first - 1;
    const isCapital = (flags[before]! & (STARTS_CAPITAL | HAS_DIGIT)) !== 0;
    const isJoint: boolean = !isCapital && !wasJoint && first < token && AND.has(wordAt(document, before));
    if (!(isCapital || isJoint) || !joins(document, first, token) || !isLatinWord(document, before)) break;
    if (hasHint(document, before, "org-kind") || isAdverbial(document, before)) break;
    const isOther = !hasHint(document, first + 1, "org-suffix") && endsListed(document, before);
    if (wasJoint && (flags[before]! & ALL_CAPITALS || isOther)) break;
    first = before;
    wasJoint = isJoint;
  }
  return wasJoint ? first + 1 : first;
}

/** "Exxon and Barlow Oil Corp": a listed organization before the "and" is another one. */
function endsListed(document: Document, token: number): boolean {
  const name = nameCovering(document, token);
  return name?.last === token && name.senses.some(({ kind }) => kind === "org");
}

/** A day or a month, or a small word that only opens the sentence: "On Friday Ford Motor Co", "The Boeing Co". */
const isAdverbial = (document: Document, token: number): boolean =>
  DAYS.has(wordAt(document, token)) ||
  ((document.tokens.flags[token]! & STARTS_SENTENCE) !== 0 && hasHint(document, token, "not-person"));

/** Whether a firm's name goes on over the gap before a token: "F.K. Barlow", "Barlow I/O", "Lowell, Pruitt and Co". */
function joins(document: Document, token: number, form: number): boolean {
  const { gap, start, end } = document.tokens;
  if (gap[token] === GAP_SPACE || gap[token] === GAP_HYPHEN) return true;
  const length = end[token - 1]! - start[token - 1]!;
  if (gap[token]! & GAP_NEWLINE) return false;
  if (gap[token] === GAP_OTHER || gap[token]! & GAP_STOP) return length === 1;
  if (gap[token] !== (GAP_SPACE | GAP_COMMA) || isPlace(document, token - 1)) return false;
  return AND.has(wordAt(document, token + 1)) && token + 1 < form;
}

/** Two-letter forms are also other things ("AS", "SA"): a name is more than places. */
function isFirm(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) {
    if (document.tokens.flags[token]! & STARTS_CAPITAL && !isPlace(document, token)) return true;
  }
  return false;
}

/** Whether the tokens are a listed organization's name and nothing else. */
function isListed(document: Document, first: number, last: number): boolean {
  const name = nameCovering(document, last);
  return name !== null && name.first <= first && name.senses.some(({ kind }) => kind === "org");
}

/** One for each token of firms, of their mentions and of the stock tickers after them ("Harding Inc HDG"). */
export function coverFirms(document: Document, firms: readonly Firm[]): Uint8Array {
  const { tokens } = document;
  const covered = noMarks(document);
  for (const { first, last } of firms.flatMap((firm) => [firm, ...firm.mentions])) {
    const next = last + 1;
    const hasTicker = next < tokens.count && tokens.gap[next] === GAP_SPACE && tokens.flags[next]! & ALL_CAPITALS;
    covered.fill(1, first, (hasTicker ? next : last) + 1);
  }
  return covered;
}

/** The document without the listed names inside firms: "General Motors" in "General Motors Ceramics Corp". */
export function withoutFirms(document: Document, inFirm: Uint8Array): Document {
  const names: NameMatch[] = document.names.filter(({ first }) => !inFirm[first]);
  const nameAt = noNumbers(document);
  for (const [index, { first, last }] of names.entries()) nameAt.fill(index, first, last + 1);
  return { ...document, names, nameAt };
}
