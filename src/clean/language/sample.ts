const ADDRESS = /https?:\/\/\S+|\S+@\S+/gu;

/** A text is read in so many pieces, in this order: what is read first comes from all over it. */
const ORDER = [0, 4, 2, 6, 1, 5, 3, 7];

/**
 * At most about `length` UTF-16 units of a text: all of it, or pieces evenly spread, since an article may begin in another language
 * than its own, with a title, a name, a list of links. Pieces begin and end at spaces where there are any near.
 */
export function sampleOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const size = Math.floor(length / ORDER.length);
  const step = (text.length - size) / (ORDER.length - 1);
  return ORDER.map((piece) => {
    const from = piece === 0 ? 0 : spaceFrom(text, Math.floor(piece * step), size);
    return text.slice(from, spaceFrom(text, from + size, size));
  }).join("\n");
}

/** The next space at or behind `from`, `from` itself when there is none within half of `size`. */
function spaceFrom(text: string, from: number, size: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space - from > size / 2 ? from : space;
}

/** A text with a space for each web and mail address: these are in no language. */
export const withoutAddresses = (text: string): string =>
  text.includes("@") || text.includes("://") ? text.replace(ADDRESS, " ") : text;
