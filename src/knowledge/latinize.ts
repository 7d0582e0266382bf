/**
 * Names in Latin letters, so that one person meets in every script. Cyrillic follows the romanization of English news
 * (BGN/PCGN without signs); Devanagari the English press of India; Greek ELOT 743, Georgian and Armenian national systems, Arabic and Hebrew by consonants.
 */
const pairs = (table: string): Map<string, string> =>
  new Map(
    table.split(" ").map((pair) => {
      const [from = "", to = ""] = pair.split("=");
      return [from, to];
    }),
  );

const CYRILLIC = pairs(
  "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch " +
    "ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=q ң=n ө=o ұ=u ү=u " +
    "һ=h ҷ=j ҳ=h ӣ=i ӯ=u җ=j ʼ= ’= '=",
);
/** Letters that differ from the Russian values: language -> letter -> Latin. */
const CYRILLIC_BY_LANGUAGE: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  uk: pairs("г=h и=y"),
  be: pairs("г=h"),
  bg: pairs("щ=sht ъ=a х=h"),
  sr: pairs("х=h ц=c ж=z ш=s ч=c"),
  mk: pairs("х=h ц=c"),
};
const GREEK = pairs(
  "α=a ά=a β=v γ=g δ=d ε=e έ=e ζ=z η=i ή=i θ=th ι=i ί=i ϊ=i ΐ=i κ=k λ=l μ=m ν=n ξ=x ο=o ό=o π=p ρ=r σ=s ς=s τ=t υ=y ύ=y ϋ=y " +
    "φ=f χ=ch ψ=ps ω=o ώ=o",
);
const GEORGIAN = pairs(
  "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts " +
    "ჭ=ch ხ=kh ჯ=j ჰ=h",
);
const ARMENIAN = pairs(
  "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s " +
    "վ=v տ=t ր=r ց=ts ու=u ւ=v փ=p ք=k օ=o ֆ=f և=ev",
);
const ARABIC = pairs(
  "ا=a أ=a إ=i آ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ک=k گ=g ل=l م=m ن=n " +
    "ه=h ة=a و=w ي=y ی=y ى=a ئ=y ؤ=w ء= پ=p چ=ch ژ=zh",
);
const HEBREW = pairs(
  "א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=p צ=ts ץ=ts ק=k ר=r ש=sh ת=t",
);

const DEVANAGARI = pairs(
  "क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n प=p फ=ph ब=b भ=bh म=m य=y र=r ल=l " +
    "व=v श=sh ष=sh स=s ह=h अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=ai ओ=o औ=au ऑ=o",
);
const DEVANAGARI_SIGNS = pairs("ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=ai ो=o ौ=au ॉ=o ॅ=e ्=");
const DEVANAGARI_NASALS = new Set("ंँ");
const isConsonant = (letter: string): boolean => letter >= "क" && letter <= "ह";

/**
 * Devanagari by the customs of the English press of India: the vowel that a consonant has of its own is written but at
 * the end of a word that does not end in two consonants ("राजेश" Rajesh, "नरेंद्र" Narendra), the dot of foreign sounds not.
 */
function latinizeDevanagari(word: string): string {
  const letters = [...word.normalize("NFD").replaceAll("\u093c", "")];
  let latin = "";
  for (const [at, letter] of letters.entries()) {
    const sign = DEVANAGARI_SIGNS.get(letter);
    if (sign !== undefined || DEVANAGARI_NASALS.has(letter)) {
      latin += sign ?? "n";
      continue;
    }
    latin += DEVANAGARI.get(letter) ?? letter;
    const next = letters[at + 1];
    const isLast = next === undefined && letters[at - 1] !== "्" && !DEVANAGARI_NASALS.has(letters[at - 1] ?? "");
    const hasOwnVowel = isConsonant(letter) && (next === undefined || !DEVANAGARI_SIGNS.has(next));
    if (hasOwnVowel && !isLast) latin += "a";
  }
  return latin;
}

/** One lower-case Latin word for a name's word of any alphabet; diacritics dropped. Letters without a value are kept. */
export function latinizeWord(word: string, language: string): string {
  const lower = word.toLowerCase();
  const code = lower.charCodeAt(0);
  if (code < 0x370) return stripLatin(lower);
  if (code >= 0x900 && code < 0x980) return latinizeDevanagari(lower);
  const own = CYRILLIC_BY_LANGUAGE[language];
  const table = tableOf(code);
  let latin = "";
  for (const letter of lower) latin += own?.get(letter) ?? table.get(letter) ?? letter;
  return stripLatin(latin);
}

function tableOf(code: number): Map<string, string> {
  if (code < 0x400) return GREEK;
  if (code < 0x530) return CYRILLIC;
  if (code < 0x590) return ARMENIAN;
  if (code < 0x600) return HEBREW;
  if (code < 0x780) return ARABIC;
  return code >= 0x10a0 && code < 0x1100 ? GEORGIAN : CYRILLIC;
}

const AZERBAIJANI = pairs("ə=a x=kh c=j q=g ç=ch ş=sh ğ=gh");

/** A lower-case Azerbaijani name with the letters of English news: "rövşən" is rövshan, "ceyhun" jeyhun. */
export const spellAzerbaijani = (word: string): string =>
  [...word].map((letter) => AZERBAIJANI.get(letter) ?? letter).join("");

const LATIN_LETTERS = pairs("ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ŋ=n ħ=h ŧ=t ə=a");

const ASCII = /^[\0-\x7f]*$/u;

function stripLatin(word: string): string {
  if (ASCII.test(word)) return word;
  const bare = word.normalize("NFD").replace(/[\u0300-\u036f]/gu, "");
  let latin = "";
  for (const letter of bare) latin += LATIN_LETTERS.get(letter) ?? letter;
  return latin;
}

/**
 * What remains of a Latinized word when the habits of romanization are taken away (Khrenin/Chrenin/Hrenin,
 * Zhaksylykov/Žaksilikov/Schaksylykow, Alexey/Aleksei). Used to compare, never shown.
 */
export function foldSounds(latin: string): string {
  let folded = latin;
  let letters = lettersOf(folded);
  for (const { from, to, needs } of SOUNDS) {
    if ((letters & needs) !== needs || !folded.includes(from)) continue;
    folded = folded.replaceAll(from, to);
    letters = lettersOf(folded);
  }
  folded = withoutDoubles(folded);
  return folded.length > 3 && folded.endsWith("i") ? folded.slice(0, -1) : folded;
}

/** The letters a to z of a word as a set of bits; others stand for nothing. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) - 0x61;
    if (place >= 0 && place < 26) letters |= 1 << place;
  }
  return letters;
}

/** Each letter once where it is repeated. */
function withoutDoubles(word: string): string {
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit === word.charCodeAt(at - 1) || (unit & 0xf800) === 0xd800) return word.replace(/(.)\1+/gu, "$1");
  }
  return word;
}

/** Key of a given name that shares its sound with another: its very letters. */
export const exactKey = (latin: string): string => `=${latin}`;

/** In this order: longer spellings first. Each is one sound written in several ways. */
const SOUND_PAIRS: ReadonlyArray<readonly [string, string]> = [
  ["schtsch", "s"],
  ["shch", "s"],
  ["szcz", "s"],
  ["tsch", "c"],
  ["dsch", "j"],
  ["dzh", "j"],
  ["tch", "c"],
  ["sch", "s"],
  ["dj", "j"],
  ["dz", "z"],
  ["kh", "h"],
  ["ch", "c"],
  ["cz", "c"],
  ["sh", "s"],
  ["sz", "s"],
  ["zh", "z"],
  ["rz", "z"],
  ["gh", "g"],
  ["ph", "f"],
  ["th", "t"],
  ["ts", "c"],
  ["tz", "c"],
  ["ck", "k"],
  ["ks", "x"],
  ["q", "k"],
  ["w", "v"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["yo", "o"],
  ["io", "o"],
  ["ye", "e"],
  ["ie", "e"],
  ["yu", "u"],
  ["iu", "u"],
  ["ya", "a"],
  ["ia", "a"],
  ["ja", "a"],
  ["ju", "u"],
  ["je", "e"],
  ["jo", "o"],
  ["y", "i"],
  ["j", "i"],
  ["ii", "i"],
];
const SOUNDS = SOUND_PAIRS.map(([from, to]) => ({ from, to, needs: lettersOf(from) }));

/** Consonants of a folded word: the last resort where vowels differ (Жаксилков, Zhaksylykov), only beside a given name. */
export const skeleton = (folded: string): string => folded.charAt(0) + folded.slice(1).replace(/[aeiouh]/gu, "");
