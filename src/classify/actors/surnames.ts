import { declinesNames } from "./given-names.ts";

/** Languages whose case endings are the ones below; the others that decline names mark them off or keep the stem. */
const SLAVIC = new Set("ru uk be bg mk sr hr bs sl cs sk pl".split(" "));

/** Surnames in -ić, -ович, -ов and the like cannot end so in the nominative. */
const CASE_FORM =
  /(?:[иі]ч|ић|i[ćč]|icz)(?:а|у|ем|ем|ом|ю|a|u|em|om|ovi|owi)$|(?:ов|ев|ёв|ов|ин)(?:у|ым|ом|е|им)$|(?:ого|ому|ého|ému|iho|iego|iemu)$/u;

/** Whether a surname, lower case, is surely a case form. */
export const isCaseForm = (surname: string, language: string): boolean =>
  SLAVIC.has(language) && CASE_FORM.test(surname);

/** Case endings of surnames, longest first, with what the nominative has in their place. Cyrillic, then Latin. */
const MASCULINE: ReadonlyArray<readonly [string, string]> = [
  ["енком", "енко"],
  ["енка", "енко"],
  ["енку", "енко"],
  ["енкові", "енко"],
  ["енкою", "енко"],
  ["enki", "enko"],
  ["enką", "enko"],
  ["enkem", "enko"],
  ["ского", "ский"],
  ["скому", "ский"],
  ["ським", "ський"],
  ["ського", "ський"],
  ["ському", "ський"],
  ["ским", "ский"],
  ["ском", "ский"],
  ["цкого", "цкий"],
  ["цким", "цкий"],
  ["цкому", "цкий"],
  ["ем", ""],
  ["ом", ""],
  ["ым", ""],
  ["им", ""],
  ["ові", ""],
  ["а", ""],
  ["у", ""],
  ["е", ""],
  ["ові", ""],
  ["skiego", "ski"],
  ["skiemu", "ski"],
  ["skim", "ski"],
  ["ckiego", "cki"],
  ["ckim", "cki"],
  ["ckiemu", "cki"],
  ["ského", "ský"],
  ["skému", "ský"],
  ["ským", "ský"],
  ["ého", "ý"],
  ["ému", "ý"],
  ["ým", "ý"],
  ["owi", ""],
  ["ovi", ""],
  ["em", ""],
  ["om", ""],
  ["jem", ""],
  ["a", ""],
  ["u", ""],
  ["ого", "ый"],
  ["ого", "ой"],
  ["ого", "ий"],
  ["ому", "ый"],
  ["ому", "ий"],
  ["ым", "ый"],
  ["им", "ий"],
  ["iego", "i"],
  ["iemu", "i"],
  ["iho", "i"],
  ["imu", "i"],
  ["im", "i"],
  ["yho", "y"],
  ["ym", "y"],
  ["ija", "i"],
  ["iju", "i"],
  ["ijem", "i"],
  ["ja", ""],
  ["ju", ""],
  ["a", "e"],
  ["u", "e"],
  ["em", "e"],
  ["om", "e"],
  ["ovi", "e"],
  ["a", "o"],
  ["em", "o"],
];
const MIN_STEM = 3;

/** Cases of surnames on -a, by language: "Dudou", "Dudą", "Кулебою", and the genitive that no other surname has: "Dudy". */
const ON_A: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
  cs: [
    ["ou", "a"],
    ["y", "a"],
  ],
  sk: [
    ["ou", "a"],
    ["y", "a"],
  ],
  pl: [
    ["ą", "a"],
    ["ę", "a"],
    ["y", "a"],
    ["i", "a"],
  ],
  uk: [
    ["ою", "а"],
    ["єю", "я"],
    ["и", "а"],
  ],
  ru: [
    ["ой", "а"],
    ["ы", "а"],
    ["ки", "ка"],
    ["ги", "га"],
    ["хи", "ха"],
  ],
  sl: [["o", "a"]],
};

/** Kazakh and Kirghiz: case endings of surnames whose own ending shows where they begin ("Сәтпаевтың", "Сүлейменовке"). */
const TURKIC_CASE = new Set(["kk", "ky"]);
const OF_CASE =
  /(?<=(?:[оеё]ва?|ина?|ұлы|уулу|қызы|ский))(?:[ндт][ыіуү][ңн]|[ғгқк][аеө]|[ндт][ыіуү]|[дт][ае]н?|н[ае]н|[мбп]ен)$/u;

/**
 * Surnames that a case form may stand for, the most likely first; after the form itself those that only a list can
 * confirm.
 */
export function nominatives(surname: string, language: string, declined: boolean): string[] {
  if (TURKIC_CASE.has(language)) {
    const stem = surname.replace(OF_CASE, "");
    return stem === surname ? [surname] : [stem, surname];
  }
  if (!SLAVIC.has(language)) {
    return language === "de" && surname.endsWith("s") && surname.length > 4
      ? [surname, surname.slice(0, -1)]
      : [surname];
  }
  const stems: string[] = [];
  for (const [ending, nominative] of [...(ON_A[language] ?? []), ...MASCULINE]) {
    if (surname.endsWith(ending) && surname.length - ending.length >= MIN_STEM) {
      stems.push(surname.slice(0, surname.length - ending.length) + nominative);
    }
  }
  if (DROPS_E.has(language)) {
    for (const stem of stems.filter((one) => LOST_E.test(one))) stems.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
  }
  const own = declined || isCaseForm(surname, language) ? [...stems, surname] : [surname, ...stems];
  return [...own, ...ofHusbands(surname, language)];
}

/** Languages in which a vowel falls out before an ending: "Bidna" of Biden, "Merkla" of Merkel. */
const DROPS_E = new Set(["sl", "hr", "bs", "cs", "sk", "pl"]);
const LOST_E = /[^aeiouyáéíóúýě][nlrkc]$/u;

const FEMININE = /ov(?:á|é|ou|a|e|o|i|u)$/u;
const WRITES_OVA = new Set(["cs", "sk", "sl"]);

/** What remains of a woman's surname without -ová, also with the vowel that falls out before it: Merklova, Merkelová. */
function ofHusbands(surname: string, language: string): string[] {
  if (!WRITES_OVA.has(language) || !FEMININE.test(surname)) return [];
  const stem = surname.replace(FEMININE, "");
  if (stem.length < MIN_STEM) return [];
  return /[^aeiouyáéíóúý]{2}$/u.test(stem) ? [stem, `${stem.slice(0, -1)}e${stem.slice(-1)}`] : [stem];
}

/** Spellings that no Slavic surname has. */
const FOREIGN = /[wqx]|ou|th|ck|sch|ee|oo|ff|ph|gh|ss|ll|tt|ai|[aeiou]y|[aeiou]$/u;
const CZECH_GIVEN_NAMES = new Set(
  (
    "adéla alena alžběta andrea anna barbora blanka božena dagmar dana daniela denisa drahomíra eliška eva gabriela hana helena iva ivana " +
    "iveta jana jarmila jaroslava jitka karolína kateřina klára kristýna květa lenka libuše lucie ludmila marcela marie markéta martina " +
    "michaela milada miloslava miroslava monika naďa nikola olga pavla petra radka renata simona soňa stanislava šárka tereza vendula " +
    "veronika věra vladimíra vlasta zdena zdeňka zuzana žaneta"
  ).split(" "),
);

/** The surname of a foreign woman whom Czech and Slovak give an ending: "Sandra Oudkirková". Others keep theirs. */
export function withoutOva(given: string, surname: string, language: string): string {
  if ((language !== "cs" && language !== "sk") || !/ov(?:á|é|ou)$/u.test(surname)) return surname;
  const stem = surname.replace(FEMININE, "");
  const isForeign = stem.length > MIN_STEM && FOREIGN.test(stem) && !CZECH_GIVEN_NAMES.has(given.toLowerCase());
  return isForeign ? stem : surname;
}

/** Letters by which two case forms of one surname may differ at the end. */
const MAX_ENDING = 4;

/** Whether two words may be case forms of one name: equal but for a short ending. Exact where names do not decline. */
export function sameName(a: string, b: string, language: string): boolean {
  if (a === b) return true;
  if (!declinesNames(language)) return a === `${b}s` || b === `${a}s`;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  const rest = Math.max(a.length, b.length) - common;
  return common >= Math.max(MIN_STEM, shorter - 2) && rest <= MAX_ENDING;
}
