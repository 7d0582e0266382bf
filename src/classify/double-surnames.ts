import { knowledge } from "../knowledge/index.ts";
import { latinizeWord } from "../knowledge/latinize.ts";
import { ALL_CAPITALS, GAP_HYPHEN, HAS_DIGIT, STARTS_CAPITAL, type Tokens } from "../knowledge/tokens.ts";
import type { NameMatch } from "./document.ts";

/** Words before a hyphen that make no surname: "Anti-Trump", "Al-Assad". */
const PREFIXES = new Set("anti pro non neo post pre mid ultra euro against после анти про экс пост нео".split(" "));
const MAX_PARTICLE = 3;
/** Languages that tie any two nouns with a hyphen: "Merkel-Regierung". There both halves are to be known surnames. */
const TIES_NOUNS = new Set("de lb nl af da sv nb no fi hu et".split(" "));
/** What English ties to a name in a title: "Trump-Backed", "Biden-Era". */
const NO_SURNAME =
  /(?:ed|ing|era|style|like|free|gate|ism|ists?|care|nomics|led|war|deal|talks|ally|allies|country|land)$/iu;

/**
 * Whether the surname of somebody listed is one half of another's double surname: "Joanna Morawiecka-Nowak" is not
 * Mateusz Morawiecki. Two listed names are two people ("Biden-Putin"); `known` marks tokens of people and places.
 */
export function isHalfOfDouble(
  tokens: Tokens,
  { first, last, senses }: NameMatch,
  known: ReadonlySet<number>,
  language: string,
): boolean {
  if (senses.some(({ kind }) => kind !== "person")) return false;
  const { gap, count } = tokens;
  if (last + 1 < count && gap[last + 1] === GAP_HYPHEN && isOtherHalf(tokens, last + 1, known, language)) return true;
  if (first === 0 || gap[first] !== GAP_HYPHEN) return false;
  const before = wordOf(tokens, first - 1);
  return (
    before.length > MAX_PARTICLE &&
    !PREFIXES.has(before.toLowerCase()) &&
    isOtherHalf(tokens, first - 1, known, language)
  );
}

function isOtherHalf(tokens: Tokens, token: number, known: ReadonlySet<number>, language: string): boolean {
  const flags = tokens.flags[token]!;
  if (!(flags & STARTS_CAPITAL) || flags & (ALL_CAPITALS | HAS_DIGIT) || known.has(token)) return false;
  const word = wordOf(tokens, token);
  if (TIES_NOUNS.has(language)) return knowledge.surnames.spellings.has(latinizeWord(word, language));
  return !(language === "en" && NO_SURNAME.test(word));
}

const wordOf = ({ text, start, end }: Tokens, token: number): string => text.slice(start[token], end[token]);
