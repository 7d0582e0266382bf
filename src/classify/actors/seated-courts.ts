import { GAP_APOSTROPHE, GAP_SPACE, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, nameCovering } from "../document.ts";
import type { Bounds } from "./organization-bounds.ts";

/** How a language names a court by its noun, words for its kind, and its seat. */
interface NounFirst {
  heads: ReadonlySet<string>;
  /** Words of the kind: "Provincial", "d'appello", "de grande instance". */
  kinds: ReadonlySet<string>;
  /** Words before the seat. */
  links: ReadonlySet<string>;
  /** Whether the seat may stand with no link: "rechtbank Rotterdam". */
  isBeside?: true;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const NOUN_FIRST: Readonly<Record<string, NounFirst>> = {
  fr: {
    heads: words("tribunal cour"),
    kinds: words(
      "judiciaire administratif administrative correctionnel appel assises commerce pénal pénale grande instance première criminelle " +
        "départementale fédéral cantonal supérieure prud'hommes enfants pour police travail proximité",
    ),
    links: words("de d du des la l"),
  },
  es: {
    heads: words("tribunal audiencia juzgado corte"),
    kinds: words(
      "provincial territorial superior justicia apelaciones apelación penal civil contencioso administrativo primera instancia instrucción " +
        "menores mercantil social oral federal distrito letras garantía paz laboral electoral lo para los número violencia sobre mujer",
    ),
    links: words("de del la las los el en"),
  },
  it: {
    heads: words("tribunale corte"),
    kinds: words(
      "appello assise conti ordinario civile penale amministrativo regionale superiore minorenni minori sorveglianza riesame lavoro per i dei",
    ),
    links: words("di del della dell d delle"),
  },
  pt: {
    heads: words("tribunal juízo"),
    kinds: words(
      "relação justiça judicial contas regional federal eleitoral trabalho militar central administrativo fiscal comarca criminal instrução e júri",
    ),
    links: words("de da do das dos"),
  },
  nl: {
    heads: words("rechtbank gerechtshof arbeidshof arbeidsrechtbank ondernemingsrechtbank politierechtbank"),
    kinds: words("van eerste aanleg beroep correctionele"),
    links: words("van in te"),
    isBeside: true,
  },
  vi: {
    heads: words("tòa toà"),
    kinds: words("án nhân dân cấp cao tối thành phố tp tỉnh huyện quận thị xã quân sự khu vực sơ thẩm phúc"),
    links: words("tại ở"),
    isBeside: true,
  },
  ar: {
    heads: words("محكمة"),
    kinds: words(
      "جنايات الجنايات استئناف الاستئناف جنح الجنح ابتدائية الابتدائية الإدارية إدارية القضاء الإداري العسكرية التجارية",
    ),
    links: words("في"),
    isBeside: true,
  },
  he: {
    heads: words("בית"),
    kinds: words("המשפט משפט המחוזי השלום הדין האזורי לעבודה לענייני משפחה"),
    links: words("של"),
    isBeside: true,
  },
};

/** Languages that name the seat first: "Uppsala tingsrätt", "Helsingin käräjäoikeus", "इलाहाबाद हाई कोर्ट". */
const SEAT_FIRST: Readonly<Record<string, RegExp>> = {
  sv: /^(?:tingsrätt|hovrätt|förvaltningsrätt|kammarrätt)(?:en)?s?$/u,
  no: /^(?:tingrett|lagmannsrett|jordskifterett)(?:en)?s?$/u,
  da: /^(?:byret|landsret)(?:ten)?s?$/u,
  fi: /^(?:käräjäoikeu|hovioikeu|hallinto-oikeu)\p{L}{1,5}$/u,
  hi: /^(?:हाईकोर्ट|हाई|उच्च|जिला)$/u,
  bn: /^(?:হাইকোর্ট|উচ্চ)$/u,
  ta: /^(?:உயர்|உயர்நீதிமன்ற\p{L}*)$/u,
  tr: /^(?:mahkemesi|mahkemesinin|mahkemesinde)$/u,
};
/** The second word of a court's noun. */
const NOUN_END = /^(?:कोर्ट|न्यायालय|अदालत|আদালত|நீதிமன்ற[\p{L}\p{M}]*)$/u;
const NEEDS_END = /^(?:हाई|उच्च|जिला|উচ্চ|உயர்)$/u;
/** Words between the seat and a Turkish court's noun: "Ankara Bölge Adliye Mahkemesi". */
const TURKISH_KIND = /^(?:\d+|ağır|ceza|asliye|sulh|bölge|adliye|idare|iş|aile|ticaret|hukuk|icra|çocuk|vergi)$/u;
const MAX_KINDS = 8;
const PLACES = new Set(["city", "namesake", "country", "adjective"]);

/** Courts with their seat in languages that have no adjectives of it. Tokens that are `taken` belong to other names. Linear. */
export function seatedCourts(document: Document, taken: Uint8Array): Bounds[] {
  const nounFirst = NOUN_FIRST[document.language];
  const seatFirst = SEAT_FIRST[document.language];
  if (nounFirst === undefined && seatFirst === undefined) return [];
  const found: Bounds[] = [];
  for (let token = 0; token < document.tokens.count; token++) {
    if (nounFirst?.heads.has(lowerAt(document, token)) && !taken[token]) {
      const last = seatAfter(document, nounFirst, token);
      if (last === token) continue;
      found.push({ first: token, last });
      token = last;
    } else if (seatFirst?.test(lowerAt(document, token))) {
      const bounds = seatBefore(document, token);
      if (bounds === null) continue;
      found.push(bounds);
      token = bounds.last;
    }
  }
  return found;
}

const isJoined = ({ tokens }: Document, token: number): boolean =>
  token > 0 && token < tokens.count && (tokens.gap[token]! & ~(GAP_SPACE | GAP_APOSTROPHE)) === 0;

const isPlace = (document: Document, token: number): boolean =>
  nameCovering(document, token)?.senses.some(({ kind }) => PLACES.has(kind)) ?? false;

/** The last token of the seat that follows a court's noun and kind; the noun itself where none does. */
function seatAfter(document: Document, { heads, kinds, links, isBeside }: NounFirst, head: number): number {
  let hasKind = false;
  let hasLink = isBeside ?? false;
  for (let at = head + 1; at <= head + MAX_KINDS && isJoined(document, at); at++) {
    const word = lowerAt(document, at);
    if (heads.has(word)) return head;
    if (links.has(word)) hasLink = true;
    else if (kinds.has(word)) {
      hasKind = true;
      hasLink = isBeside ?? false;
    } else return hasLink ? (seatEnd(document, at, hasKind) ?? head) : head;
  }
  return head;
}

/** A listed place, or, where the kind of court is told, a word with a capital. */
function seatEnd(document: Document, token: number, hasKind: boolean): number | null {
  if (isPlace(document, token)) return nameCovering(document, token)!.last;
  const isName = hasKind && nameCovering(document, token) === null;
  return isName && (document.tokens.flags[token]! & STARTS_CAPITAL) !== 0 ? token : null;
}

function seatBefore(document: Document, noun: number): Bounds | null {
  let last = noun;
  if (NEEDS_END.test(lowerAt(document, noun))) {
    last = noun + 1;
    if (!isJoined(document, last) || !NOUN_END.test(lowerAt(document, last))) return null;
  }
  let seat = noun - 1;
  while (
    document.language === "tr" &&
    seat > 0 &&
    noun - seat < MAX_KINDS &&
    TURKISH_KIND.test(lowerAt(document, seat))
  )
    seat--;
  if (seat < 0 || !isJoined(document, seat + 1)) return null;
  if (isPlace(document, seat)) return { first: nameCovering(document, seat)!.first, last };
  const isName = nameCovering(document, seat) === null && (document.tokens.flags[seat]! & STARTS_CAPITAL) !== 0;
  return isName && document.language !== "tr" && seat > 0 ? { first: seat, last } : null;
}
