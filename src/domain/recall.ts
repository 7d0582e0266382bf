/** Answers that are kept of one function; then it forgets all. Some hundred kilobytes, and more names than an article has. */
const MOST_KEPT = 4096;
/** A longer text is no word or name that comes again: its answer is not kept. In UTF-16 units. */
const LONGEST_KEPT = 100;

type Answer = object | string | number | boolean | null;

/**
 * A function of a text that keeps its answers to the last ones asked for: names and words are repeated within articles and between
 * them. `read` must be pure.
 */
export function recall<T extends Answer>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const answer = known.get(text);
    return answer === undefined ? keep(known, text, read) : answer;
  };
}

/** The same for a function of a text in a language: it keeps what it said of texts of the last language. */
export function recallIn<T extends Answer>(
  read: (text: string, language: string) => T,
): (text: string, language: string) => T {
  let last = "";
  const known = new Map<string, T>();
  return (text, language) => {
    if (text.length > LONGEST_KEPT) return read(text, language);
    if (language !== last) known.clear();
    last = language;
    const answer = known.get(text);
    return answer === undefined ? keep(known, text, (own) => read(own, language)) : answer;
  };
}

function keep<T extends Answer>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  if (known.size >= MOST_KEPT) known.clear();
  const own = copyOf(text);
  const answer = read(own);
  known.set(own, answer);
  return answer;
}

/** A text with room of its own: a part of an article would keep the whole article in memory as long as it is kept itself. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
