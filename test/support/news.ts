const PLACES = ["Astana", "Lisbon", "Nairobi", "Warsaw", "Jakarta", "Lima", "Ankara", "Oslo", "Hanoi", "Tbilisi"];
const WHO = [
  "the finance minister",
  "a spokesman of the ministry",
  "the mayor",
  "the head of the port",
  "the regulator",
];
const SAID = ["told reporters", "said in a statement", "wrote to parliament", "announced", "confirmed on the radio"];
const WHAT = [
  "that the new railway would open before the winter",
  "that hospitals had received the vaccines they had asked for",
  "that prices of wheat had fallen for the third month",
  "that two companies would build the solar plant together",
  "that the court would hear the case of the dam again",
  "that schools in the flooded districts would stay closed",
  "that exports of copper had grown faster than expected",
  "that the border crossing would be open at night as well",
];
const WHY = [
  "after talks that had lasted for most of the night",
  "although the opposition had asked for more time",
  "as neighbouring countries had done a year before",
  "because the contract with the builders had run out",
  "while unions called for another week of strikes",
];

/**
 * An English report of about `characters`, made from its number alone: the same number gives the same text, and no two
 * share more than single sentences. Its title names the number.
 */
export function newsOf(number: number, characters: number): { title: string; text: string } {
  let state = (number + 1) * 2_654_435_761;
  const pick = <Item>(items: readonly Item[]): Item => {
    // Numerical Recipes' linear congruential generator: enough to mix, and the same everywhere.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[(state >>> 8) % items.length]!;
  };
  const place = pick(PLACES);
  const sentences: string[] = [];
  for (let length = 0; length < characters; length += sentences.at(-1)!.length + 1) {
    const figure = pick(FIGURES) * (1 + (number % 97)) + sentences.length;
    sentences.push(`In ${pick(PLACES)}, ${pick(WHO)} ${pick(SAID)} ${pick(WHAT)} ${pick(WHY)}, at ${figure} million.`);
  }
  const paragraphs: string[] = [];
  while (sentences.length > 0) paragraphs.push(sentences.splice(0, 4).join(" "));
  const title = `Report ${number} from ${place}`;
  return { title, text: `${place.toUpperCase()}, 12 March. ${paragraphs.join("\n\n")}` };
}

const FIGURES = Array.from({ length: 251 }, (_, at) => 17 + at * 13);
