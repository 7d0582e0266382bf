/** Surnames of women: their case forms by language, and the Czech and Slovak -ová on foreign ones. */

/** Case endings that only women's surnames have, with the nominative's; longest first. */
const OBLIQUE: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
  ru: [
    ["овой", "ова"],
    ["евой", "ева"],
    ["ской", "ская"],
    ["скую", "ская"],
    ["цкой", "цкая"],
    ["цкую", "цкая"],
    ["иной", "ина"],
  ],
  uk: [
    ["ової", "ова"],
    ["овою", "ова"],
    ["евої", "ева"],
    ["ської", "ська"],
    ["ською", "ська"],
    ["ську", "ська"],
    ["цької", "цька"],
    ["цькою", "цька"],
    ["цьку", "цька"],
    ["їної", "їна"],
    ["іної", "іна"],
    ["иної", "ина"],
  ],
  cs: [
    ["ové", "ová"],
    ["ovou", "ová"],
    ["ské", "ská"],
    ["skou", "ská"],
    ["cké", "cká"],
    ["ckou", "cká"],
  ],
  sk: [
    ["ovej", "ová"],
    ["ovou", "ová"],
    ["skej", "ská"],
    ["skou", "ská"],
  ],
  pl: [
    ["ovej", "ova"],
    ["owej", "owa"],
    ["ową", "owa"],
    ["ovą", "ova"],
    ["skiej", "ska"],
    ["ską", "ska"],
    ["ckiej", "cka"],
    ["cką", "cka"],
  ],
};
/** The same where a man's surname or its plural may end so too: only beside a woman's given name. */
const SHARED_OBLIQUE: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
  ru: [
    ["ову", "ова"],
    ["еву", "ева"],
    ["ину", "ина"],
  ],
  uk: [
    ["ову", "ова"],
    ["еву", "ева"],
    ["іну", "іна"],
    ["їну", "їна"],
    ["ій", "а"],
  ],
  sl: [
    ["ove", "ova"],
    ["ovo", "ova"],
    ["ovi", "ova"],
    ["eve", "eva"],
    ["evo", "eva"],
    ["ske", "ska"],
    ["sko", "ska"],
    ["ski", "ska"],
    ["cke", "cka"],
    ["cko", "cka"],
  ],
};
const MIN_STEM = 2;

/** Slovene puts both names in the same case: "Martine Kušnirove", "Martino Kušnirovo". */
const SLOVENE_CASE = /(?:[oe]v|[sc]k)[eo]$/u;

/** Whether the surname beside a given name, both lower case, is surely the case form of a woman's. */
export const isWomansCase = (given: string, surname: string, language: string): boolean =>
  language === "sl"
    ? SLOVENE_CASE.test(surname) && given.at(-1) === surname.at(-1)
    : replaceEnding(surname, OBLIQUE[language]) !== null;

/** Case endings of women's given names in -a. */
const GIVEN_CASE = /(?:ою|ой|ей|ou|[ыиіуюеaаyuěęąieo])$/u;

/** The nominative of a woman's given name, lower case, that stands in another case. */
export const womansGiven = (given: string): string =>
  given.replace(GIVEN_CASE, /^[\u0400-\u052f]/u.test(given) ? "а" : "a");

/** The nominative of a woman's surname in any case; the surname itself where no ending shows another. */
export const womansNominative = (surname: string, language: string): string =>
  replaceEnding(surname, OBLIQUE[language]) ?? replaceEnding(surname, SHARED_OBLIQUE[language]) ?? surname;

function replaceEnding(surname: string, endings: ReadonlyArray<readonly [string, string]> = []): string | null {
  const found = endings.find(([ending]) => surname.endsWith(ending) && surname.length - ending.length >= MIN_STEM);
  return found === undefined ? null : surname.slice(0, -found[0].length) + found[1];
}

const MEN_ON_A = new Set(
  (
    "nikita ilya ilia luka nikola sasha misha kuzma foma savva danila gavrila andrea jakaya jaka ziga miha aljosha grisha mustafa musa " +
    "isa abdulla kolya borja janša никита илья ілля лука микола никола саша миша кузьма фома савва данила андреа мустафа муса иса яка міша"
  ).split(" "),
);

/** Whether a given name in the nominative, in its Latin form or as written, is a woman's by its ending. */
export const isWomansGiven = (name: string): boolean => /[aая]$/u.test(name) && !MEN_ON_A.has(name.toLowerCase());

const OVA = /ov(?:á|é|ou)$/u;
const FOREIGN_LETTER = /[wqx]/u;
/** Given names of Czech and Slovak women: their -ová is their own. */
const CZECH_GIVEN_NAMES = new Set(
  (
    "adéla adriana alena alexandra alica alice alžbeta alžběta andrea aneta anežka anna barbora beáta bibiana blanka bohdana bohumila " +
    "božena dagmar dana daniela danica darina denisa diana dita dominika dorota drahomíra dáša edita eliška elena emília emilie erika ester eva " +
    "františka gabriela hana hedvika helena iva ivana iveta ivona jana jarmila jaroslava jiřina jitka jolana jozefína júlia julie kamila " +
    "karolína katarína kateřina klára kristína kristýna květa květoslava lea lenka lenka libuša libuše linda lucia lucie ľubica ľubomíra " +
    "ľudmila ludmila magda magdaléna marcela margita mária marie markéta marta martina michaela milada milena milica miloslava miluše " +
    "miriam miroslava monika naďa naděžda natália nikola olga oľga pavla pavlína petra radka radmila renata renáta romana ružena růžena " +
    "sabina silvia silvie simona soňa stanislava stela šárka štěpánka tatiana taťána tereza terézia vendula vendula veronika věra viera " +
    "viktória vladimíra vlasta zdena zdeňka zdenka zlatica zora zuzana žaneta žofia žofie"
  ).split(" "),
);
/** A surname of a Slavic woman that has its own ending under the Czech one: "Georgievová", "Nabiullinová". */
const SLAVIC_STEM = /(?:[oe]v|ull?in|šin|syn|jin|[aeiou][dntl]kin)$/u;
const MIN_FOREIGN = 3;

/**
 * The surname of a foreign woman whom Czech and Slovak give an ending: "Sandra Oudkirková" is Oudkirk, "Elvira
 * Nabiullinová" Nabiullina. Women with a Czech or Slovak given name keep theirs.
 */
export function withoutOva(given: string, surname: string, language: string): string {
  if ((language !== "cs" && language !== "sk") || !OVA.test(surname)) return surname;
  const stem = surname.replace(OVA, "");
  if (stem.length < MIN_FOREIGN || CZECH_GIVEN_NAMES.has(given.toLowerCase())) return surname;
  return SLAVIC_STEM.test(stem) && !FOREIGN_LETTER.test(stem) ? `${stem}a` : stem;
}
