import { latinizeWord } from "../../knowledge/latinize.ts";
import { GAP_BRACKET, GAP_HYPHEN, GAP_QUOTE, GAP_SPACE, HAS_DIGIT, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, noMarks, noNumbers, type Span, wordAt } from "../document.ts";
import { acronymsOf } from "./acronyms.ts";
import { cityUniversities, universityId } from "./city-universities.ts";
import { wholeComplement } from "./complements.ts";
import { compoundBodies } from "./compound-bodies.ts";
import { courtsWithSeat } from "./courts.ts";
import { describedId } from "./described-bodies.ts";
import { isEvent } from "./events.ts";
import type { Firm } from "./firms.ts";
import { slug } from "./identity.ts";
import { localId } from "./local-ids.ts";
import { hasTitleCase } from "./name-evidence.ts";
import { namedByKind } from "./named-kinds.ts";
import { foreignEnd, isKindAcronym, isLatinText, trimOrganization } from "./organization-bounds.ts";
import { isPlace, markedPhrases, type QuotedName, quotedNames, sites } from "./organization-phrases.ts";
import { type FoundOrganization, isListedName } from "./organizations.ts";
import { quotedActors } from "./quoted-actors.ts";
import { hasHint, isAcronym, isWrittenSmall, type Run } from "./runs.ts";
import { seatedCourts } from "./seated-courts.ts";
import type { Voice } from "./voice.ts";

const WORD_CERTAINTY = 0.68;
const FIRM_CERTAINTY = 0.75;
const MENTION_CERTAINTY = 0.7;
const SCRIPT_CERTAINTY = 0.6;
const ACRONYM_CERTAINTY = 0.55;
const VOICE_CERTAINTY = 0.75;
/** How sure the tagger must be to be heard alone; surer in the languages that have a pack of their own. */
const SECOND_VOICE = 0.5;
const SECOND_VOICE_NEWS = 0.6;
const NEWS = new Set(["de", "en"]);
const MAX_ACRONYM = 6;
const MIN_ACRONYM = 3;
const ROMAN_NUMERAL = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

interface Candidate extends Span {
  name: string;
  certainty: number;
  /** Id of the organization that a short mention belongs to. */
  owner?: string;
}

function firmCandidates(document: Document, firm: Firm): Candidate[] {
  const full = candidateOf(document, firm.first, firm.last, FIRM_CERTAINTY);
  const owner = firm.id === undefined ? idOf(document, full) : `org:${firm.id}`;
  const mentions = firm.mentions.map(({ first, last }) => candidateOf(document, first, last, MENTION_CERTAINTY));
  return [{ ...full, owner }, ...mentions.map((mention) => ({ ...mention, owner }))];
}

/**
 * Organizations that no list knows, by form: a word like "University" or a legal form beside capitals, a name in
 * foreign letters, an acronym. `taken` marks tokens that listed names, people and `firms` already have.
 */
export function findUnknownOrganizations(
  document: Document,
  runs: readonly Run[],
  taken: Uint8Array,
  voice: Voice,
  firms: readonly Firm[],
): FoundOrganization[] {
  const phrases = mergeVoice(document, rulePhrases(document, taken, voice), taken, voice);
  const events = new Set(phrases.filter((phrase) => isEvent(document, phrase)));
  const marked = [
    ...firms.flatMap((firm) => firmCandidates(document, firm)),
    ...phrases.filter((phrase) => !events.has(phrase)),
  ];
  const inPhrase = noMarks(document);
  for (const { first, last } of [...marked, ...events]) inPhrase.fill(1, first, last + 1);
  const rest = runs.filter((run) => !inPhrase[run.first] && !inPhrase[run.last]);
  const candidates = [
    ...marked,
    ...rest
      .filter((run) => mayBeOrganization(document, run, voice))
      .flatMap((run) => foreignName(document, run, taken) ?? acronym(document, run, taken) ?? []),
  ];
  const groups = new Map<string, Candidate[]>();
  const acronyms = acronymsOfPhrases(document, candidates);
  const ofEvents = acronymsOfPhrases(document, [...events]);
  for (const candidate of candidates) {
    if (ofEvents.has(candidate.name)) continue;
    const key = candidate.owner ?? acronyms.get(candidate.name) ?? idOf(document, candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return [...groups].map(([id, list]) => {
    const best = list.reduce((a, b) => (b.certainty > a.certainty ? b : a));
    return { id, wikidata: null, name: best.name, country: null, spans: list, certainty: best.certainty };
  });
}

/** What the rules find: names after what they are, in quotation marks or not, sites, and phrases around a word of organization. */
function rulePhrases(document: Document, taken: Uint8Array, voice: Voice): Candidate[] {
  const quoted = quotedNames(document, taken);
  const others = sites(document, taken);
  const inQuotes = noMarks(document, taken);
  for (const { first, last } of [...quoted, ...others]) inQuotes.fill(1, first, last + 1);
  const courts = [
    ...courtsWithSeat(document, inQuotes),
    ...seatedCourts(document, inQuotes),
    ...cityUniversities(document, inQuotes),
  ];
  others.push(...courts);
  for (const { first, last } of courts) inQuotes.fill(1, first, last + 1);
  const named = namedByKind(document, inQuotes, voice);
  others.push(...named);
  for (const { first, last } of named) inQuotes.fill(1, first, last + 1);
  const compounds = compoundBodies(document, inQuotes);
  others.push(...compounds);
  for (const { first, last } of compounds) inQuotes.fill(1, first, last + 1);
  const acting = quotedActors(document, inQuotes);
  others.push(...acting);
  for (const { first, last } of acting) inQuotes.fill(1, first, last + 1);
  const marked = markedPhrases(document, inQuotes)
    .map((bounds) => trimOrganization(document, bounds))
    .filter((bounds) => bounds !== null)
    .filter(({ first, last }) => isFree(document, first, last, taken));
  return [
    ...quoted.map((name) => quotedCandidate(document, name)),
    ...[...others, ...marked].map(({ first, last }) => candidateOf(document, first, last, WORD_CERTAINTY)),
  ];
}

/** Whether a span lies in a title that writes every word with a capital: "Belarus Seeks Stronger Cooperation". */
const isOfHeadline = (document: Document, { end }: Span): boolean => end <= document.titleEnd && hasTitleCase(document);

/** Whether the name stands below the title too: what such a title alone names is mostly its words. */
const isRepeated = (document: Document, { name }: Candidate, all: readonly Candidate[]): boolean =>
  all.some((other) => other.name === name && other.end > document.titleEnd);

/** A quoted name is known by what is quoted, with its noun or without. */
function quotedCandidate(document: Document, { first, core, last }: QuotedName): Candidate {
  const quoted = candidateOf(document, core, last, WORD_CERTAINTY);
  return { ...candidateOf(document, first, last, WORD_CERTAINTY), name: quoted.name, owner: idOf(document, quoted) };
}

/**
 * The rules' phrases and the organizations that the tagger sees. Where the two overlap the tagger's bounds hold, but for
 * names that a rule saw begin or end farther out.
 */
function mergeVoice(document: Document, marked: readonly Candidate[], taken: Uint8Array, voice: Voice): Candidate[] {
  const least = NEWS.has(document.language) ? SECOND_VOICE_NEWS : SECOND_VOICE;
  const heard = voice.names
    .filter(({ type, confidence }) => type === "organization" && confidence >= least)
    .flatMap((name) => {
      const heard = trimOrganization(document, name);
      if (heard === null) return [];
      const bounds = {
        first: heard.first,
        last: foreignEnd(document, wholeComplement(document, heard.first, heard.last)),
      };
      if (!isFree(document, bounds.first, bounds.last, taken)) return [];
      // "URL CORTA": buttons and labels in capitals as well.
      const isLabel = bounds.first === bounds.last || isAcronym(document, bounds.last);
      if (isLabel && NO_ORGANIZATIONS.has(wordAt(document, bounds.first))) return [];
      if (bounds.first === bounds.last && isNoOrganization(document, bounds.first)) return [];
      return candidateOf(document, bounds.first, bounds.last, VOICE_CERTAINTY * name.confidence);
    });
  const own = noNumbers(document);
  for (const [index, { first, last }] of marked.entries()) own.fill(index, first, last + 1);
  const isInside = ({ first, last }: Candidate): boolean => {
    const phrase = own[first] === own[last] ? marked[own[first]!] : undefined;
    return phrase !== undefined && phrase.last - phrase.first > last - first;
  };
  const voiced = heard.filter((name) => !isInside(name));
  const covered = noMarks(document);
  for (const { first, last } of voiced) covered.fill(1, first, last + 1);
  const rest = marked.filter(({ first, last }) => !covered.subarray(first, last + 1).includes(1));
  return [...rest, ...voiced]
    .filter((phrase, _at, all) => !isOfHeadline(document, phrase) || isRepeated(document, phrase, all))
    .sort((a, b) => a.first - b.first);
}

/** Places may be part of a name ("Bank of Canada"), other listed names and people may not; a place alone is none. */
function isFree(document: Document, first: number, last: number, taken: Uint8Array): boolean {
  let own = 0;
  for (let token = first; token <= last; token++) {
    if (!taken[token]) own++;
    else if (!isPlace(document, token)) return false;
  }
  return own > 0;
}

/** Least probability, by the tagger, that letters which only look like a name are an organization's. */
const LEAST = 0.15;
const mayBeOrganization = (document: Document, { first, last }: Run, { organization }: Voice): boolean =>
  organization[last]! >= LEAST ||
  (document.tokens.gap[first]! & GAP_BRACKET) !== 0 ||
  isListedName(document, first, last);

/** The id of a name, which its legal form does not change: "Harding Ceramics Inc" is "Harding Ceramics". */
function idOf(document: Document, name: Span): string {
  const local = localId(document, name) ?? universityId(document, name);
  if (local !== null) return `org:${local}`;
  const { first, last } = withoutForms(document, name);
  const described = describedId(document, { first, last });
  if (described !== null) return `org:${described}`;
  const words: string[] = [];
  for (let token = first; token <= last; token++) words.push(latinizeWord(wordAt(document, token), document.language));
  return `org:${slug(words.join(" "))}`;
}

/** Legal forms at the end of a name have at most these tokens: "GmbH & Co. KG", "s. r. o.". */
const FORM_TOKENS = 4;
const MIN_CORE = 3;

/** The last token of a legal form that begins at a token, -1 where none does. Its words are short, unlike "Group" and "Holding". */
function legalFormEnd(document: Document, token: number): number {
  const form = document.hints.get(token)?.find(({ sense }) => sense.kind === "org-suffix");
  return form === undefined || form.end - form.start > MAX_FORM || GROUP.test(wordAt(document, token)) ? -1 : form.last;
}
const MAX_FORM = 14;
const JOINTS = new Set(["and", "und", "et", "y"]);
const GROUP = /^(?:gr[uo]|гру|hold|хол|compa|ком|corpo|корпо)/iu;

/** A name without the legal forms at its ends, but for one of which little else remains. */
function withoutForms(document: Document, { first, last }: Span): { first: number; last: number } {
  const { start, end } = document.tokens;
  const core = { first, last };
  for (let token = Math.max(first + 1, last - FORM_TOKENS); token <= core.last; token++) {
    if (legalFormEnd(document, token) !== core.last) continue;
    core.last = token - 1;
    token = Math.max(first, core.last - FORM_TOKENS);
  }
  if (core.last > core.first && JOINTS.has(wordAt(document, core.last))) core.last--;
  const form = legalFormEnd(document, core.first);
  if (form >= core.first && form < core.last) core.first = form + 1;
  return end[core.last]! - start[core.first]! >= MIN_CORE ? core : { first, last };
}

function candidateOf({ tokens, text }: Document, first: number, last: number, certainty: number): Candidate {
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  return { first, last, start, end, name: text.slice(start, end), certainty };
}

/** Latin letters in a text of another script are a foreign name, and one that is no person's is mostly a company's. */
function foreignName(document: Document, run: Run, taken: Uint8Array): Candidate | null {
  if (!/^\p{Script=Latin}/u.test(wordAt(document, run.first)) || isLatinText(document)) return null;
  if (run.words.some((word) => taken[word.first]) || run.end - run.start < MIN_ACRONYM) return null;
  if (run.first === run.last && isNoOrganization(document, run.first)) return null;
  return candidateOf(document, run.first, foreignEnd(document, run.last), SCRIPT_CERTAINTY);
}

/** Acronyms that name no organization: fuels, taxes, money, the press, what technology and medicine call their things. */
const NO_ORGANIZATIONS = new Set(
  (
    "LNG LPG CNG GDP HDP BDP PKB DPH VAT PIT CIT IPO EUR USD GBP CHF PLN CZK RUB UAH CEO CFO CTO COO PR HR IT ICT TV HD DVD CD PC GPS QR " +
    "SMS MMS SIM USB PDF LED LTE GSM DNA RNA HIV AIDS SARS MERS COVID ADHD BMI PCR ICU VIP DIY FAQ UFO SUV MPV NGO GMO CAP KPI ROI ESG " +
    "GNP EPS TTM EBITDA MSRP RRP EST EDT PST PDT CST BST CEST FYI ASAP LOL OMG WTF UGH IYKYK WFH RTO BYOB RIP AKA TBA TBD VET " +
    "DNS SMTP HTTP HTTPS SSH VPN LAN WAN RAM ROM CPU GPU SSD HDD HDR OLED LCD UHD HDMI RGB UI UX OS SDK SQL XML JSON YAML TOML " +
    "SEO SERP NFT IOT VR AR XR GPT LLM NLP AGI UAV ICBM EV EVS HGV IVF IUI IBS PTSD OCD MS ALS STD STI PPE PVC VOC SPF ENT GCSE " +
    "LGBT LGBTI LGBTQ LGBTQIA BAME BIPOC DUI DWI GDPR RODO DSGVO RGPD KVKK FOI NDA MLA PHD MBA BA MA MD RN QB MVP GOAT " +
    "AI KI AM PM GMT UTC CET MSK IQ ID URL HTML APP API MEZ OK XXL EKG MRI NPP ETF " +
    "СПГ СУГ ВВП ВНП НДС НДФЛ ПДВ ДДС СМИ ЗМІ СМС ГТС МСФО ДТП ЧП ЧС ТВ ПК ИИ ДНК РНК ВИЧ СПИД СНІД АЭС АЕЦ ТЭЦ ТЕЦ ГЭС НПЗ АЗС ЖКХ БПЛА " +
    "ПВО ППО ПРО РСЗО БТР БМП ЗРК ЕГЭ ЗНО ВНО НЛО УЗИ ПЦР ИВЛ ОРВИ НКО НПО АПК ТЭК ОПК ВПК ЦУР АПЛ ФИО США ФРГ СССР РСФСР КНР КНДР ЮАР ОАЭ МСК " +
    "СДВГ ПТСР ДЦП ЭКГ ЭЭГ МРТ ЭКО ВПЧ ИППП ГМО"
  ).split(" "),
);

/** Such an acronym, a numeral, or the legal form or the acronym of kind before a name. */
function isNoOrganization(document: Document, token: number): boolean {
  const word = wordAt(document, token);
  if (NO_ORGANIZATIONS.has(word) || (isAcronym(document, token) && ROMAN_NUMERAL.test(word))) return true;
  if (isKindAcronym(document, token)) return true;
  const next = token + 1;
  const { gap, flags, count } = document.tokens;
  if (!hasHint(document, token, "org-suffix") || next >= count) return false;
  return (gap[next]! & GAP_QUOTE) !== 0 || (gap[next] === GAP_SPACE && (flags[next]! & STARTS_CAPITAL) !== 0);
}

/** Three to six capitals among words that are not all in capitals. */
function acronym(document: Document, run: Run, taken: Uint8Array): Candidate | null {
  if (run.words.length > 1 || taken[run.first] || !isAcronym(document, run.first)) return null;
  const word = wordAt(document, run.first);
  if (word.length < MIN_ACRONYM || word.length > MAX_ACRONYM || ROMAN_NUMERAL.test(word)) return null;
  if (isNoOrganization(document, run.first)) return null;
  const { tokens } = document;
  // "ALL", "FREE": shouted words, which the document also writes small, unless brackets explain them.
  if (isWrittenSmall(document, word.toLowerCase()) && !(tokens.gap[run.first]! & GAP_BRACKET)) return null;
  const next = run.first + 1;
  const shouts = [run.first - 1, next].some((at) => at >= 0 && at < tokens.count && isAcronym(document, at));
  const isCode = next < tokens.count && tokens.gap[next] === GAP_HYPHEN && (tokens.flags[next]! & HAS_DIGIT) !== 0;
  return shouts || isCode ? null : candidateOf(document, run.first, run.last, ACRONYM_CERTAINTY);
}

/** Acronyms that stand for phrases, with their ids: "Shanghai Gas Board (SGB)". */
const acronymsOfPhrases = (document: Document, phrases: readonly Candidate[]): Map<string, string> =>
  acronymsOf(
    document,
    phrases.map((phrase) => [phrase, phrase.owner ?? idOf(document, phrase)] as const),
  );
