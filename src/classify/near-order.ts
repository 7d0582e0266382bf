/**
 * Sorts in place what is nearly in order, by insertion; of equal ones the first stays first. Linear where no item is further
 * than some places from its own, as matches are not, which come by the words they begin with; square elsewhere.
 */
export function sortNear<T>(items: T[], compare: (a: T, b: T) => number): T[] {
  for (let at = 1; at < items.length; at++) {
    const item = items[at]!;
    let place = at;
    while (place > 0 && compare(items[place - 1]!, item) > 0) {
      items[place] = items[place - 1]!;
      place--;
    }
    items[place] = item;
  }
  return items;
}
