import { declinesNames } from "./given-names.ts";

/** Languages whose case endings are the ones below; the others that decline names mark them off or keep the stem. */
const SLAVIC = new Set("ru uk be bg mk sr hr bs sl cs sk pl".split(" "));

/** Surnames in -ić, -ович, -ов and the like cannot end so in the nominative. */
const CASE_FORM =
  /(?:[иі]ч|ић|i[ćč]|icz)(?:а|у|ем|ем|ом|ю|a|u|em|om|ovi|owi)$|(?:ов|ев|ёв|ов|ин)(?:у|ым|ом|е|им)$|(?:ого|ому|ého|ému|iho|iego|iemu)$/u;
/** The same in one language. */
const CASE_FORM_OF: Readonly<Record<string, RegExp>> = {
  cs: /.{3}ovi$/u,
  sk: /.{3}ovi$/u,
  pl: /(?:.{3}owi|[^aeiouy]icia)$/u,
  uk: /.{3}[ое]ві$/u,
  sl: /(?:ega|emu|[rioeu]j(?:a|u|em))$/u,
};

/** Whether a surname, lower case, is surely a case form. */
export const isCaseForm = (surname: string, language: string): boolean =>
  SLAVIC.has(language) && (CASE_FORM.test(surname) || CASE_FORM_OF[language]?.test(surname) === true);

/** Languages that put both names of a man in the genitive in -a. */
const GENITIVE_A = new Set("ru uk be sr hr bs sl cs sk pl".split(" "));
const WOMANS_END = /(?:[oe]v|[iyіїи]n|[sc]k|ов|ев|єв|ин|ін|їн|ск|цк|ськ|цьк)[aáа]$/u;
const SOFT_GENITIVE = /(?:[šžčřcj]e|[^saeiouy]ky|[^aeiouy]py)$/u;

/**
 * Whether a given name in -a beside a surname may be a man's in the genitive rather than a woman's: "Roberta Sumwalta",
 * "Ivana Bartoše". A surname that ends in a consonant shows no case, so that the name is a woman's.
 */
export function mayBeMansGenitive(given: string, surname: string, language: string): boolean {
  if (!GENITIVE_A.has(language) || !/[aая]$/u.test(given)) return false;
  if (/[bcdfghklmnpqrstvwxzčćšžřďťňбвгґджзклмнпрстфхцчшщ][aа]$|[ья]$|ja$/u.test(surname))
    return !WOMANS_END.test(surname);
  return (language === "cs" || language === "sk") && SOFT_GENITIVE.test(surname);
}

/** Case endings of surnames, longest first, with what the nominative has in their place. Cyrillic, then Latin. */
const MASCULINE: ReadonlyArray<readonly [string, string]> = [
  ["енком", "енко"],
  ["енка", "енко"],
  ["енку", "енко"],
  ["енкові", "енко"],
  ["енкою", "енко"],
  ["enka", "enko"],
  ["enku", "enko"],
  ["enkę", "enko"],
  ["enkovi", "enko"],
  ["enki", "enko"],
  ["enką", "enko"],
  ["enkem", "enko"],
  ["enkom", "enko"],
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
  ["я", "ь"],
  ["ю", "ь"],
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
  sl: [
    ["o", "a"],
    ["e", "a"],
  ],
};

/** Names in -й: "Рэя", "Рэем", "Реєм". */
const SOFT_AFTER_VOWEL = [..."аеиоуэыіє"].flatMap((end) =>
  ["я", "ю", "ем", "єм"].map((ending): [string, string] => [`${end}${ending}`, `${end}й`]),
);

/** Endings of one language that go before those of all: Slovene puts a j between -r or a vowel and an ending. */
const OWN_ENDINGS: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
  sl: [
    ...["r", "i", "e", "o", "u", "y"].flatMap((end) =>
      ["ja", "ju", "jem", "jev"].map((ending): [string, string] => [`${end}${ending}`, end]),
    ),
    ["skega", "ski"],
    ["skemu", "ski"],
    ["ckega", "cki"],
    ["ckemu", "cki"],
    ["ega", "i"],
    ["emu", "i"],
  ],
  cs: [
    ["ieho", "ie"],
    ["ye", "y"],
  ],
  pl: [
    ["icia", "ić"],
    ["iciem", "ić"],
    ["iciowi", "ić"],
  ],
  ru: SOFT_AFTER_VOWEL,
  uk: SOFT_AFTER_VOWEL,
};

/**
 * Case endings of surnames in languages that put them behind the whole name, where the surname's own ending shows where
 * they begin ("Сәтпаевтың", "Əhmədovun", "კობახიძემ", "Պետրոսյանը"), with what the nominative has in their place.
 */
const TURKIC: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /(?<=(?:[оеё]ва?|ина?|ұлы|уулу|қызы|ский))(?:[ндт][ыіуү][ңн]|[ғгқк][аеө]|[ндт][ыіуү]|[дт][ае]н?|н[ае]н|[мбп]ен)$/u,
    "",
  ],
];
const AGGLUTINATING: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  kk: TURKIC,
  ky: TURKIC,
  az: [
    [/(?<=[oe]va?|in[ao]?|sk[iı]|zadə|l[iıuü])n[iıuü]n$/u, ""],
    [/(?<=[oe]v|in)[iıuü]n?$/u, ""],
    [/(?<=[oe]va?|in|sk[iı]|zadə|l[iıuü])(?:d[aə]n?|l[aə])$/u, ""],
  ],
  ka: [
    [/(?<=..)ძის(?:თვის)?$/u, "ძე"],
    [/(?<=...)(?:მა|ის(?:თვის)?)$/u, "ი"],
    [/(?<=..[აეოუ])[მს]$/u, ""],
    [/(?<=..[^აეიოუ])ს$/u, "ი"],
  ],
  hy: [
    [/(?<=յան)(?:ը|ին?|ից|ով|ում)$/u, ""],
    [/(?<=...)ը$/u, ""],
  ],
};

/**
 * Surnames that a case form may stand for, the most likely first; after the form itself those that only a list can
 * confirm.
 */
export function nominatives(surname: string, language: string, declined: boolean): string[] {
  const own = AGGLUTINATING[language];
  if (own !== undefined) {
    const ending = own.find(([form]) => form.test(surname));
    return ending === undefined ? [surname] : [surname.replace(...ending), surname];
  }
  if (!SLAVIC.has(language)) {
    return language === "de" && surname.endsWith("s") && surname.length > 4
      ? [surname, surname.slice(0, -1)]
      : [surname];
  }
  const stems: string[] = [];
  for (const [ending, nominative] of endingsOf(language)) {
    if (surname.endsWith(ending) && surname.length - ending.length + nominative.length >= MIN_STEM) {
      stems.push(surname.slice(0, surname.length - ending.length) + nominative);
    }
  }
  if (DROPS_E.has(language)) {
    for (const stem of stems.filter((one) => LOST_E.test(one))) stems.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
  }
  if (KEEPS_K.has(language))
    stems.unshift(...stems.filter((one) => LOST_EK.test(one)).map((one) => one.replace(/k$/u, "ek")));
  const forms = declined || isCaseForm(surname, language) ? [...stems, surname] : [surname, ...stems];
  return [...forms, ...ofHusbands(surname, language)];
}

const endings = new Map<string, ReadonlyArray<readonly [string, string]>>();

/** The case endings of a language's surnames in the order they are tried, put together when first asked for. */
function endingsOf(language: string): ReadonlyArray<readonly [string, string]> {
  let own = endings.get(language);
  if (own === undefined) {
    own = [...(OWN_ENDINGS[language] ?? []), ...(ON_A[language] ?? []), ...MASCULINE];
    endings.set(language, own);
  }
  return own;
}

/** Languages in which a vowel falls out before an ending: "Bidna" of Biden, "Merkla" of Merkel. */
const DROPS_E = new Set(["sl", "hr", "bs", "cs", "sk", "pl"]);
const LOST_E = /[^aeiouyáéíóúýě][nlrkc]$/u;

/** Languages where no surname ends in k after a soft consonant, or after a long vowel and n: "Duška" is of Dušek. */
const KEEPS_K = new Set(["cs", "sk", "pl"]);
const LOST_EK = /(?:[čšžřň]|[cs]z|[áéíýůú]n)k$/u;

const FEMININE = /ov(?:á|é|ou|a|e|o|i|u)$/u;
const WRITES_OVA = new Set(["cs", "sk", "sl"]);

/** What remains of a woman's surname without -ová, also with the vowel that falls out before it: Merklova, Merkelová. */
function ofHusbands(surname: string, language: string): string[] {
  if (!WRITES_OVA.has(language) || !FEMININE.test(surname)) return [];
  const stem = surname.replace(FEMININE, "");
  if (stem.length < MIN_STEM) return [];
  return /[^aeiouyáéíóúý]{2}$/u.test(stem) ? [stem, `${stem.slice(0, -1)}e${stem.slice(-1)}`] : [stem];
}

/** Languages that set case endings off with an apostrophe: "Karar" is no form of Karahan. */
const SETS_ENDINGS_OFF = new Set(["tr", "az"]);

/** Letters by which two case forms of one surname may differ at the end. */
const MAX_ENDING = 4;

/** Whether two words may be case forms of one name: equal but for a short ending. Exact where names do not decline. */
export function sameName(a: string, b: string, language: string): boolean {
  if (a === b) return true;
  if (SETS_ENDINGS_OFF.has(language)) return false;
  if (!declinesNames(language)) return a === `${b}s` || b === `${a}s`;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  const rest = Math.max(a.length, b.length) - common;
  return common >= Math.max(MIN_STEM, shorter - 2) && rest <= MAX_ENDING;
}
