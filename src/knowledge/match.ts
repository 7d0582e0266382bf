import { cliticOffsets } from "./clitics.ts";
import { FOLD_TABLE, HASH_SEED_1, HASH_SEED_2, hashStep1, hashStep2, secondUnit } from "./fold.ts";
import { ANY_WORD, CAPITALIZED, EXACT, MAX_FORM_WORDS, PREFIX, SUFFIX, UPPER_CASE } from "./form.ts";
import { followEdge, type Lexicon, mayGoOn, type Sense } from "./lexicon.ts";
import {
  ALL_CAPITALS,
  GAP_QUOTE,
  GAP_SPACE,
  IS_RUN,
  isCapital,
  joinsPhrase,
  STARTS_CAPITAL,
  type Tokens,
} from "./tokens.ts";

/** A form found in a text. Offsets are UTF-16 units; `last` is the last token that belongs to it. */
export interface Match {
  sense: Sense;
  first: number;
  last: number;
  start: number;
  end: number;
  /** The form wants a capital. */
  cased: boolean;
}

/** Languages whose words take several endings, so that a stem may be followed by more letters. */
const AGGLUTINATIVE = new Set(
  "tr az kk ky uz tk tt ba ug fi et hu eu ka mn ko ja sw ta te ml kn zu xh rw rn".split(" "),
);
/** Letters after a stem in languages with short endings. */
export const ENDING_UNITS = 5;
const AGGLUTINATIVE_ENDING_UNITS = 12;
/** Languages that write compounds as one word, whose heads `*head` forms find. */
const COMPOUNDING = new Set("de nl sv da no nb nn is fi et hu lb af fo fy".split(" "));
/** Longest name in a script without spaces, in UTF-16 units. */
const RUN_UNITS = 16;
const MIN_SUFFIX_UNITS = 4;
const RUN_MODES = [EXACT, PREFIX] as const;

/** State of one scan; the path holds how the words so far were matched. */
interface Scan {
  lexicon: Lexicon;
  tokens: Tokens;
  language: string;
  allowed: boolean[];
  maxEnding: number;
  found: Match[];
  first: number;
  start: number;
  endings: Int32Array;
  /** Whether a form begins with the word at hand. */
  isBegun: boolean;
}

let lastAllowed: { sets: readonly string[]; language: string; allowed: boolean[] } | null = null;

/** Of each set of languages whether it has the language; articles of one language come one after the other. */
function allowedIn(sets: readonly string[], language: string): boolean[] {
  if (lastAllowed?.sets === sets && lastAllowed.language === language) return lastAllowed.allowed;
  const allowed = sets.map((set) => set === "" || language === "und" || `,${set},`.includes(`,${language},`));
  lastAllowed = { sets, language, allowed };
  return allowed;
}

/** Every form of the lexicon in a text of the given language ("und": any), in order of first token. Linear in the text. */
export function findForms(lexicon: Lexicon, tokens: Tokens, language: string): Match[] {
  const scan: Scan = {
    lexicon,
    tokens,
    language,
    allowed: allowedIn(lexicon.languageSets, language),
    maxEnding: AGGLUTINATIVE.has(language) ? AGGLUTINATIVE_ENDING_UNITS : ENDING_UNITS,
    found: [],
    first: 0,
    start: 0,
    endings: new Int32Array(MAX_FORM_WORDS),
    isBegun: false,
  };
  const compounds = COMPOUNDING.has(language);
  const beginsForm = new Uint8Array(tokens.count);
  for (let index = 0; index < tokens.count; index++) {
    const same = tokens.same[index]!;
    if (same < index && beginsForm[same] === 0) continue;
    scan.first = index;
    scan.start = tokens.start[index]!;
    if (tokens.flags[index]! & IS_RUN) {
      matchRuns(scan, index);
      continue;
    }
    scan.isBegun = false;
    matchWord(scan, 0, index, 0);
    for (const offset of cliticOffsets(tokens.text, tokens.start[index]!, tokens.end[index]!, language)) {
      matchWordFrom(scan, 0, index, 0, offset);
    }
    if (compounds) matchHead(scan, index);
    if (scan.isBegun) beginsForm[index] = 1;
  }
  return withoutWider(scan.found, tokens);
}

/** Tries the token as word `depth` of a form, whole and by each of its beginnings. */
function matchWord(scan: Scan, node: number, index: number, depth: number): void {
  const { lexicon, tokens } = scan;
  const modes = lexicon.nodeModes[node]!;
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  if (modes & (1 << PREFIX)) {
    const shortest = depth > 0 || isHangul(tokens.text.charCodeAt(start)) ? 1 : 3;
    for (let at = end - 1; at >= start + shortest - 1; at--) {
      const next = followEdge(lexicon, node, PREFIX, tokens.prefix1[at]!, tokens.prefix2[at]!);
      if (next !== 0) advance(scan, next, index, depth, end - 1 - at);
    }
  }
  if (modes & (1 << EXACT)) {
    const next = followEdge(lexicon, node, EXACT, tokens.prefix1[end - 1]!, tokens.prefix2[end - 1]!);
    if (next !== 0) advance(scan, next, index, depth, 0);
  }
  if (modes & (1 << ANY_WORD)) {
    const next = followEdge(lexicon, node, ANY_WORD, HASH_SEED_1, HASH_SEED_2);
    if (next !== 0) advance(scan, next, index, depth, 0);
  }
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** As matchWord, with the first `offset` units (a clitic) left out of the hash. */
function matchWordFrom(scan: Scan, node: number, index: number, depth: number, offset: number): void {
  const { lexicon, tokens } = scan;
  const end = tokens.end[index]!;
  const modes = lexicon.nodeModes[node]!;
  let hash1 = HASH_SEED_1;
  let hash2 = HASH_SEED_2;
  const from = tokens.start[index]! + offset;
  if (depth === 0) scan.start = from;
  for (let at = from; at < end; at++) {
    const unit = FOLD_TABLE[tokens.text.charCodeAt(at)]!;
    if (unit !== 0) {
      hash1 = hashStep1(hash1, unit);
      hash2 = hashStep2(hash2, unit);
    }
    if (at - from >= 2 && modes & (1 << PREFIX)) {
      const next = followEdge(lexicon, node, PREFIX, hash1, hash2);
      if (next !== 0) advance(scan, next, index, depth, end - 1 - at);
    }
  }
  if (modes & (1 << EXACT)) {
    const next = followEdge(lexicon, node, EXACT, hash1, hash2);
    if (next !== 0) advance(scan, next, index, depth, 0);
  }
  if (depth === 0) scan.start = tokens.start[index]!;
}

/** Word `depth` matched up to `node` with `ending` more letters: report what ends here, go on with the next token. */
function advance(scan: Scan, node: number, index: number, depth: number, ending: number): void {
  scan.isBegun = true;
  scan.endings[depth] = ending;
  reportAt(scan, node, index, depth, scan.tokens.end[index]!);
  goOn(scan, node, index + 1, depth);
}

function reportAt(scan: Scan, node: number, index: number, depth: number, end: number): void {
  const { nodePosting, postingNext } = scan.lexicon;
  const atKatakana = isKatakana(scan.tokens.text.charCodeAt(scan.start));
  for (let posting = nodePosting[node]!; posting !== -1; posting = postingNext[posting]!) {
    if (!fits(scan, posting, depth)) continue;
    if (atKatakana && cutsKatakana(scan, end, scan.lexicon.senses[scan.lexicon.postingSense[posting]!]!.kind)) continue;
    report(scan, posting, index, end);
  }
}

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb;

/** Names that a longer word in katakana holds by chance: "クルティ" in "ルクルティエ", "マリ" in "マリオ". */
const NAMES = new Set(["country", "city", "org", "person"]);
const MAX_CHANCE = 2;

/** Whether a name begins inside a word in katakana, or a person's or a very short name ends inside one. */
function cutsKatakana({ tokens, start }: Scan, end: number, kind: string): boolean {
  if (!NAMES.has(kind)) return false;
  if (start > 0 && isKatakana(tokens.text.charCodeAt(start - 1))) return true;
  return (kind === "person" || end - start <= MAX_CHANCE) && isKatakana(tokens.text.charCodeAt(end));
}

/** Tries the token `next` as the word after word `depth`. */
function goOn(scan: Scan, node: number, next: number, depth: number): void {
  const { lexicon, tokens } = scan;
  if (depth + 1 >= MAX_FORM_WORDS || lexicon.nodeModes[node] === 0 || next >= tokens.count) return;
  if (!joinsPhrase(tokens, next) && !opensQuote(tokens, next)) return;
  if (tokens.flags[next]! & IS_RUN) {
    matchRun(scan, node, next, depth + 1, tokens.start[next]!);
    return;
  }
  matchWord(scan, node, next, depth + 1);
  for (const offset of cliticOffsets(tokens.text, tokens.start[next]!, tokens.end[next]!, scan.language)) {
    matchWordFrom(scan, node, next, depth + 1, offset);
  }
}

/** "ЧВК «Вагнер»": a name in quotation marks after what it is. */
const opensQuote = ({ gap }: Tokens, token: number): boolean => gap[token] === (GAP_SPACE | GAP_QUOTE);

/** The first token in quotation marks of those after `first` up to `last`, -1 where there is none. */
function quotedAt(tokens: Tokens, first: number, last: number): number {
  for (let token = first + 1; token <= last; token++) if (opensQuote(tokens, token)) return token;
  return -1;
}

/** Whether marks inside a form are an organization's around the end of its name. */
function quotesName({ tokens, first }: Scan, depth: number, kind: string): boolean {
  if (quotedAt(tokens, first, first + depth) < 0) return true;
  const closed = first + depth + 1;
  return kind === "org" && (closed >= tokens.count || (tokens.gap[closed]! & GAP_QUOTE) !== 0);
}

/** With the closing mark of names in quotation marks, without forms of which the part in quotation marks names the same alone: "НАК «Нафтогаз»". */
function withoutWider(found: Match[], tokens: Tokens): Match[] {
  const inner = new Map<Match, number>();
  for (const match of found) {
    const quoted = match.sense.kind === "org" ? quotedAt(tokens, match.first, match.last) : -1;
    if (quoted < 0) continue;
    inner.set(match, quoted);
    match.end = Math.min(match.end + 1, tokens.text.length);
  }
  if (inner.size === 0) return found;
  const named = new Set(found.map(({ first, sense }) => `${first} ${sense.key}`));
  return found.filter((match) => !named.has(`${inner.get(match)} ${match.sense.key}`));
}

/** Whether language, case, marks and length of the endings are as the form wants them. */
function fits(scan: Scan, posting: number, depth: number): boolean {
  const { lexicon, tokens } = scan;
  const cases = lexicon.postingCases[posting]!;
  const unlimited = lexicon.postingUnlimited[posting]!;
  for (let word = 0; word <= depth; word++) {
    const flags = tokens.flags[scan.first + word]!;
    const wanted = (cases >>> (2 * word)) & 3;
    if (wanted === CAPITALIZED && !(word === 0 ? isCapital(tokens.text, scan.start) : flags & STARTS_CAPITAL))
      return false;
    if (wanted === UPPER_CASE && !(flags & ALL_CAPITALS)) return false;
    if (scan.endings[word]! > scan.maxEnding && !(unlimited & (1 << word))) return false;
  }
  // Last, since senses lie far apart in memory.
  const sense = lexicon.senses[lexicon.postingSense[posting]!]!;
  if (!scan.allowed[sense.languageSet] || (depth > 0 && !quotesName(scan, depth, sense.kind))) return false;
  if (sense.kind !== "person") return true;
  for (let word = 0; word <= depth; word++) if (isOtherName(scan, word)) return false;
  return true;
}

/** A stem of a person's name so short begins other names: "Лам*" does "Ламела". Agglutinative endings are long. */
const SHORT_STEM_UNITS = 3;
const SHORT_STEM_ENDING = 2;

function isOtherName({ tokens, first, endings, maxEnding }: Scan, word: number): boolean {
  const ending = endings[word]!;
  if (ending <= SHORT_STEM_ENDING || maxEnding > ENDING_UNITS) return false;
  const units = tokens.end[first + word]! - tokens.start[first + word]!;
  return units - ending <= SHORT_STEM_UNITS;
}

function report(scan: Scan, posting: number, last: number, end: number): void {
  const sense = scan.lexicon.senses[scan.lexicon.postingSense[posting]!]!;
  const cased = scan.lexicon.postingCases[posting]! !== 0;
  scan.found.push({ sense, first: scan.first, last, start: scan.start, end, cased });
}

/** Forms that begin in a run without spaces, from each place. */
function matchRuns(scan: Scan, index: number): void {
  const end = scan.tokens.end[index]!;
  for (let from = scan.tokens.start[index]!; from < end; from++) {
    scan.start = from;
    matchRun(scan, 0, index, 0, from);
  }
}

/** Word `depth` of a form as a substring of a run; a form goes on after it only where the run ends ("三国志 OL"). */
function matchRun(scan: Scan, node: number, index: number, depth: number, from: number): void {
  const { lexicon, tokens } = scan;
  const end = tokens.end[index]!;
  let hash1 = HASH_SEED_1;
  let hash2 = HASH_SEED_2;
  for (let at = from; at < end && at - from < RUN_UNITS; at++) {
    const unit = FOLD_TABLE[tokens.text.charCodeAt(at)]!;
    hash1 = hashStep1(hash1, unit);
    hash2 = hashStep2(hash2, unit);
    if (depth === 0 && !mayGoOn(lexicon, hash1)) break;
    for (const mode of RUN_MODES) {
      const next = followEdge(lexicon, node, mode, hash1, hash2);
      if (next === 0) continue;
      scan.endings[depth] = 0;
      reportAt(scan, next, index, depth, at + 1);
      if (at + 1 === end) goOn(scan, next, index + 1, depth);
    }
  }
}

/** `*head` forms: the token by each of its endings. */
function matchHead(scan: Scan, index: number): void {
  const { lexicon, tokens } = scan;
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  let hash1 = HASH_SEED_1;
  let hash2 = HASH_SEED_2;
  for (let at = end - 1; at >= start; at--) {
    const code = tokens.text.charCodeAt(at);
    const unit = FOLD_TABLE[code]!;
    if (unit === 0) continue;
    const second = secondUnit(code);
    if (second !== 0) {
      hash1 = hashStep1(hash1, second);
      hash2 = hashStep2(hash2, second);
    }
    hash1 = hashStep1(hash1, unit);
    hash2 = hashStep2(hash2, unit);
    if (end - at < MIN_SUFFIX_UNITS) continue;
    const next = followEdge(lexicon, 0, SUFFIX, hash1, hash2);
    if (next !== 0) advance(scan, next, index, 0, 0);
  }
}
