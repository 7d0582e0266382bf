/** Languages with their script, the most frequent first. */
const LANGUAGES = (
  "en:Latn ru:Cyrl es:Latn de:Latn fr:Latn zh:Hani ar:Arab uk:Cyrl pl:Latn pt:Latn ja:Jpan it:Latn tr:Latn fa:Arab sr:Cyrl " +
  "ko:Hang nl:Latn kk:Cyrl be:Cyrl cs:Latn bg:Cyrl th:Thai he:Hebr hr:Latn sk:Latn sl:Latn mk:Cyrl ro:Latn hu:Latn sv:Latn " +
  "fi:Latn da:Latn el:Grek vi:Latn id:Latn lt:Latn lv:Latn et:Latn sw:Latn az:Latn"
)
  .split(" ")
  .map((entry) => entry.split(":") as [string, string]);

/** Letters that words are made of, as syllables: every one of the first string with every one of the second. */
const LETTERS: Readonly<Record<string, readonly [string, string]>> = {
  Latn: ["bdfgklmnprstvz", "aeiouéö"],
  Cyrl: ["бдфгклмнпрствз", "аеиоуыя"],
  Arab: ["بدفكلمنرستقز", "اوي"],
  Hebr: ["בדפגכלמנרסת", "אוי"],
  Grek: ["βδφγκλμνπρστ", "αειου"],
  Hani: ["中国人民大学生活动力量", "来自发展开放合作经济"],
  Jpan: ["東京日本会社新聞記者政府", "のはがをにへと"],
  Hang: ["한국사람대학생활동력", "은는이가을를에"],
  Thai: ["กขคงจชดตนบปพมยรลวสหอ", "าีูเแโไ"],
};

/** Scripts written without blanks between words. */
const UNSPACED = new Set(["Hani", "Jpan", "Thai"]);

const WORDS_PER_LANGUAGE = 3_000;
const WORDS_PER_SNIPPET = 30;
const WORDS_PER_TITLE = 7;

/** Planted in snippets of all languages, so that a query can be named whatever the seed is. */
export const PLANTED = {
  /** Each in a sixth of all snippets, but one only where the mood is 0, the other only where it is 1. */
  apart: ["amber", "cobalt"],
  /** Neighbours in a fiftieth of all snippets. */
  phrase: ["silver", "harbour"],
} as const;

/** A piece of text that articles are put together from. Those of unlike `mood` rarely come together. */
export interface Snippet {
  language: string;
  script: string;
  /** Rank of the language by frequency, from 1. */
  rank: number;
  mood: 0 | 1;
  title: string;
  body: string;
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rank from 1 to `most` of a number from 0 to 1, the first about twice as often as the second: Zipf's law. */
const zipfRank = (most: number, random: number): number => Math.min(most, Math.floor((most + 1) ** random));

/** The word of a rank in a language; rank 1 is the most frequent. */
export function wordOf(language: string, rank: number): string {
  const script = LANGUAGES.find(([code]) => code === language)![1];
  const [heads, tails] = LETTERS[script]!.map((letters) => [...letters]) as [string[], string[]];
  let word = "";
  for (
    let rest = rank + heads.length * tails.length;
    rest > 0;
    rest = Math.floor(rest / (heads.length * tails.length))
  ) {
    word += heads[rest % heads.length]! + tails[Math.floor(rest / heads.length) % tails.length]!;
  }
  // The same syllables in another language are another word.
  return script === "Latn" ? word + language : word;
}

/** Snippets of all languages and both moods, about `count` and at least three for each. */
export function makeSnippets(count: number, seed: number): Snippet[] {
  const random = randomNumbers(seed);
  return LANGUAGES.flatMap(([language, script], index) => {
    const share = Math.log2((index + 2) / (index + 1)) / Math.log2(LANGUAGES.length + 1);
    const pieces = Math.max(3, Math.round((count * share) / 2));
    return ([0, 1] as const).flatMap((mood) =>
      Array.from({ length: pieces }, () => {
        const words = Array.from({ length: WORDS_PER_SNIPPET }, () =>
          wordOf(language, zipfRank(WORDS_PER_LANGUAGE, random())),
        );
        if (random() < 1 / 6) words.splice(WORDS_PER_TITLE + 5, 0, PLANTED.apart[mood]);
        if (random() < 1 / 50) words.splice(WORDS_PER_TITLE + 9, 0, ...PLANTED.phrase);
        return { language, script, rank: index + 1, mood, ...write(words, script) };
      }),
    );
  });
}

function write(words: string[], script: string): { title: string; body: string } {
  const blank = UNSPACED.has(script) ? "" : " ";
  const planted = new Set<string>([...PLANTED.apart, ...PLANTED.phrase]);
  // A Latin word stands by itself in a text without blanks too.
  const join = (list: string[]) =>
    list
      .map((word) => (planted.has(word) ? ` ${word} ` : word))
      .join(blank)
      .trim();
  return {
    title: join(words.slice(0, WORDS_PER_TITLE)),
    body: `${join(words).replace(/ {2,}/g, " ")}${blank === "" ? "。" : "."}`,
  };
}
