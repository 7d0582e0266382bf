import { GAP_APOSTROPHE, GAP_HYPHEN, GAP_SPACE } from "../knowledge/tokens.ts";
import { type Document, lowerAt, type Span } from "./document.ts";

/** Phrases, each with its last word first, by that word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const phrases = (text: string): Phrases =>
  Map.groupBy(
    text.split("|").map((phrase) => phrase.split(" ").reverse()),
    ([last]) => last!,
  );
const ADJECTIVES_EN = "big large small long wide tall populous vast great";

/** What stands before a place that only something else is measured by, by language. */
const MEASURES: Readonly<Record<string, Phrases>> = {
  en: phrases(
    [
      "the size of|times the area of|an area of|the landmass of|the size and shape of",
      ...ADJECTIVES_EN.split(" ").map((word) => `as ${word} as`),
      "bigger than|larger than|smaller than|the population of|comparable in size to|similar in size to|equivalent in size to",
    ].join("|"),
  ),
  de: phrases(
    "so groß wie|so gross wie|so klein wie|größer als|grösser als|kleiner als|von der größe|in der größe|größe von",
  ),
  fr: phrases(
    "la taille de|la taille du|la superficie de|la superficie du|grand comme|grande comme|grand que|grande que",
  ),
  es: phrases("el tamaño de|del tamaño de|del tamaño del|grande como|grande que|la superficie de|extensión de"),
  pt: phrases(
    "o tamanho de|do tamanho de|do tamanho da|do tamanho do|grande como|grande quanto|maior que|maior do que",
  ),
  it: phrases("grande come|grande quanto|grandi come|delle dimensioni di|delle dimensioni della|più grande di"),
  nl: phrases("zo groot als|groter dan|kleiner dan|de grootte van|de omvang van"),
  ru: phrases(
    "размером с|размерами с|величиной с|площадью с|размером со|величиной со|площадью почти с|размером примерно с",
  ),
  uk: phrases("розміром з|розміром із|завбільшки з|завбільшки як|площею з|площею як"),
  pl: phrases(
    "wielkości|rozmiarów|tak duży jak|tak duża jak|tak duże jak|większy niż|większa niż|większe niż|wielkie jak",
  ),
  cs: phrases("velikosti|velký jako|velká jako|velké jako|větší než|menší než"),
};
const ARTICLES = new Set("the der die das den dem la le l les el los il lo o a de het".split(" "));
/** Words before "the size of" that make the size the matter itself: "given the size of Russia". */
const MATTERS = new Set("given despite by to about on of for considering".split(" "));
const SIZED = new Set(["sized", "size", "große", "großer", "großes", "großen"]);

/**
 * Whether a place only measures something else: "a forest the size of Maryland", "twice as big as Texas", "Belgium-sized".
 * What belongs to the place is of the place: "the size of Germany's army". So does money: "US$45 million".
 */
export function isMeasure(document: Document, { first, last, end: after }: Span): boolean {
  if (document.text.charAt(after) === "$") return true;
  const { gap, count } = document.tokens;
  const next = last + 1;
  if (next < count && gap[next] === GAP_HYPHEN && SIZED.has(lowerAt(document, next))) return true;
  if (next < count && gap[next] === GAP_APOSTROPHE && lowerAt(document, next) === "s") return false;
  const measures = MEASURES[document.language];
  if (measures === undefined) return false;
  const end = first > 0 && ARTICLES.has(lowerAt(document, first - 1)) ? first - 1 : first;
  return stands(document, measures, end) || (end !== first && stands(document, measures, first));
}

/** Whether one of the phrases ends right before a token. */
function stands(document: Document, measures: Phrases, end: number): boolean {
  const ending = end > 0 ? measures.get(lowerAt(document, end - 1)) : undefined;
  return ending?.some((phrase) => standsBefore(document, phrase, end)) ?? false;
}

/** Whether a phrase, last word first, ends right before a token. */
function standsBefore(document: Document, phrase: readonly string[], end: number): boolean {
  const { gap } = document.tokens;
  const start = end - phrase.length;
  if (start < 0) return false;
  for (let back = 0; back < phrase.length; back++) {
    if (gap[end - back] !== GAP_SPACE || lowerAt(document, end - 1 - back) !== phrase[back]) return false;
  }
  const isSize = phrase.at(-1) === "the" && start > 0 && gap[start] === GAP_SPACE;
  return !(isSize && MATTERS.has(lowerAt(document, start - 1)) && !isRough(document, start - 1));
}

/** "About the size of", which rounds the measure, unlike "talks about the size of". */
function isRough(document: Document, token: number): boolean {
  return (
    lowerAt(document, token) === "about" &&
    !/^(?:talk|ask|speak|worr|debat|question|concern)/u.test(token > 0 ? lowerAt(document, token - 1) : "")
  );
}
