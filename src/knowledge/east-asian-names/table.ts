/** Reads "reading" and letters ("zhi志智") into letter -> reading; what stands first counts. */
export function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const group of table.split(" ")) {
    let at = 0;
    while (at < group.length && group.charCodeAt(at) < 0x80) at++;
    const reading = group.slice(0, at);
    for (const letter of group.slice(at)) if (!letters.has(letter)) letters.set(letter, reading);
  }
  return letters;
}

/** Reads "reading=word|word" into word -> reading. */
export function wordsOf(table: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const group of table.split(" ")) {
    const [reading = "", list = ""] = group.split("=");
    for (const word of list.split("|")) words.set(word, reading);
  }
  return words;
}

/** A name as Latin letters write it; `family` is how many letters of the name are the surname. */
export interface ReadName {
  surname: string;
  given: string;
  family: number;
}

export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
