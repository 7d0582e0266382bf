/** Serbian Cyrillic to Gaj's Latin alphabet: one to one but for the digraphs lj, nj, dž. */
const LATIN: Record<string, string> = Object.fromEntries(
  "а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š"
    .split(" ")
    .reduce<[string, string][]>((pairs, item, index, all) => {
      if (index % 2 === 0) pairs.push([item, all[index + 1] ?? ""]);
      return pairs;
    }, []),
);

/** Writes a Serbian form in Latin script, case kept ("Љ" as "Lj", "ЊЕ" as "NJE" in words of capitals). */
export function serbianLatin(form: string): string {
  return form
    .split(" ")
    .map((word) => {
      const capitals = word.length > 1 && word === word.toUpperCase();
      return [...word].map((letter) => latinLetter(letter, capitals)).join("");
    })
    .join(" ");
}

function latinLetter(letter: string, capitals: boolean): string {
  const lower = letter.toLowerCase();
  const latin = LATIN[lower];
  if (latin === undefined) return letter;
  if (lower === letter) return latin;
  return capitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}
