import { type Document, type Span, wordAt } from "./document.ts";

/**
 * Words of American local life, as its English-language press writes them, and how telling each is: 2 for what hardly
 * any other country has, 1 for what some have too. "sheriff s" is "sheriff's": an apostrophe ends a token.
 */
const CUES: ReadonlyArray<readonly [number, string]> = [
  [2, "sheriff s office|sheriff s department|sheriff s deputy|sheriff s deputies|county sheriff|county commissioners"],
  [2, "county commission|county commissioner|county supervisors|board of supervisors|board of aldermen|county judge"],
  [
    2,
    "board of selectmen|selectmen|aldermen|alderman|township trustees|township|freeholders|highway patrol|state trooper",
  ],
  [2, "state troopers|district attorney|mayor pro tem|homecoming|zip code|misdemeanor|grand jury|county fair|4 h"],
  [
    2,
    "state senator|state rep|state representative|school board|superintendent of schools|county jail|varsity|medicaid",
  ],
  [
    2,
    "fire marshal|public works director|county clerk|county seat|little league|ncaa|amtrak|county courthouse|statehouse",
  ],
  [1, "school district|city council|high school|middle school|elementary school|sophomore|freshman|felony|downtown"],
  [1, "city hall|chamber of commerce|football team|baseball|softball|playoffs|highway|state police|police chief"],
  [1, "community college|state university|mayor|ymca|thanksgiving|veterans day|memorial day|public library|pastor"],
];

interface Cue {
  words: readonly string[];
  weight: number;
}

const byFirst = new Map<string, Cue[]>();
for (const [weight, phrases] of CUES) {
  for (const phrase of phrases.split("|")) {
    const words = phrase.split(" ");
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, weight }]);
  }
}
// The longest first, so that "county commissioners" is not read as "county commission".
for (const cues of byFirst.values()) cues.sort((a, b) => b.words.length - a.words.length);

/** What the cues must weigh together, each counted once, and how many of them must be the country's own. */
const ENOUGH = 3;
const OWN_WEIGHT = 2;

/**
 * The words that show an English text to be American local news: institutions that a reader knows the country by although
 * no list has its towns. Empty where they say too little. Linear.
 */
export function findUsInstitutions(document: Document): Span[] {
  if (document.language !== "en") return [];
  const { tokens } = document;
  const spans: Span[] = [];
  const seen = new Map<Cue, number>();
  for (let token = 0; token < tokens.count; token++) {
    const cues = byFirst.get(wordAt(document, token).toLowerCase());
    const cue = cues?.find(({ words }) => words.every((word, at) => isWord(document, token + at, word)));
    if (cue === undefined) continue;
    seen.set(cue, cue.weight);
    const last = token + cue.words.length - 1;
    if (cue.weight >= OWN_WEIGHT) {
      spans.push({ start: tokens.start[token]!, end: tokens.end[last]!, first: token, last });
    }
    token = last;
  }
  const weight = [...seen.values()].reduce((sum, one) => sum + one, 0);
  return weight >= ENOUGH ? spans : [];
}

const isWord = (document: Document, token: number, word: string): boolean =>
  token < document.tokens.count && wordAt(document, token).toLowerCase() === word;
