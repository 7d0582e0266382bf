/** Answers that are kept of one function; then it forgets all. Some hundred kilobytes, and more names than an article has. */
const MOST_KEPT = 4096;

/**
 * A function of a text that keeps its answers to the last ones asked for: names and words are repeated within articles and between
 * them. `read` must be pure.
 */
export function recall<T extends Answer>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST_KEPT) known.clear();
      answer = read(text);
      known.set(text, answer);
    }
    return answer;
  };
}

/** The same for a function of a text in a language: it keeps what it said of texts of the last language. */
export function recallIn<T extends Answer>(
  read: (text: string, language: string) => T,
): (text: string, language: string) => T {
  let last = "";
  const known = new Map<string, T>();
  return (text, language) => {
    if (language !== last || known.size >= MOST_KEPT) known.clear();
    last = language;
    let answer = known.get(text);
    if (answer === undefined) {
      answer = read(text, language);
      known.set(text, answer);
    }
    return answer;
  };
}

type Answer = object | string | number | boolean | null;
