import type { ActorTag } from "../../domain/tags.ts";
import { knowledge } from "../../knowledge/index.ts";
import { foldSounds, latinizeWord } from "../../knowledge/latinize.ts";
import type { Person } from "../../knowledge/load.ts";
import { GAP_APOSTROPHE, GAP_SPACE, IS_RUN } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type NameMatch, nameCovering, type Span, toEvidence, wordAt } from "../document.ts";
import { isWomanBefore, isWomanOf } from "./feminine.ts";
import {
  add,
  type Found,
  identityOf,
  LISTED_CERTAINTY,
  MAX_NAME_WORDS,
  namedTokens,
  organizationWords,
  ownerOf,
  type Pass,
  spanOf,
} from "./found-people.ts";
import { withoutNouns } from "./german-names.ts";
import { readGivenName } from "./given-names.ts";
import { type Identity, identify, identifyWords, idsOfAuthor, slug } from "./identity.ts";
import { peopleBySurname } from "./known-people.ts";
import { addKorean } from "./korean-people.ts";
import {
  certaintyOf,
  GIVEN_CERTAINTY,
  givenPosition,
  hasTitleCase,
  isListedPerson,
  isNoPerson,
  isOfTitle,
  isQuotedTitle,
  isStreetBefore,
  OFFICE_CERTAINTY,
  PATRONYMIC,
  quotedWords,
  SUFFIX_CERTAINTY,
} from "./name-evidence.ts";
import { isAdjectiveOf, isAfterDirection } from "./no-surname.ts";
import { isReporter, type Office, type Offices, officeAfter, officeBefore } from "./offices.ts";
import { isForeign } from "./organization-bounds.ts";
import { isOtherPerson } from "./other-people.ts";
import { personWords } from "./person-bounds.ts";
import { addRunPeople } from "./run-people.ts";
import { hasHint, isAcronym, isInitials, isPolishEnding, isWrittenSmall, type Run, type Word } from "./runs.ts";
import { nominatives } from "./surnames.ts";
import { addTaggedFull, addTaggedWords, contradicts } from "./tagged-people.ts";
import { addUncased } from "./uncased-people.ts";
import type { Voice } from "./voice.ts";

const ALIAS_CERTAINTY = 0.85;
const MIN_GIVEN = 4;

/** People named in a document: listed ones by any spelling, others by given name, office or form of the surname. */
export function findPeople(
  document: Document,
  runs: readonly Run[],
  offices: Offices,
  countries: ReadonlySet<string>,
  authors: readonly string[],
  voice: Voice,
  taken: Uint8Array,
): { tags: ActorTag[]; spans: Span[]; unlisted: Span[] } {
  const pass: Pass = {
    document,
    offices,
    countries,
    titleCased: hasTitleCase(document),
    bare: [],
    found: new Map(),
    bySurname: new Map(),
    voice,
    organizationWords: organizationWords(document),
    quotedWords: quotedWords(document, runs),
    taken,
    authors: new Set(authors.flatMap((author) => idsOfAuthor(author, document.language))),
  };
  const listed = document.names.filter((name) => name.senses[0]!.kind === "person");
  const inRuns = new Set<NameMatch>();
  const single: Run[] = [];
  for (const run of runs) {
    const inside = listedInside(document, run);
    for (const name of inside) inRuns.add(name);
    if (inside.length > 0) addListedRun(pass, run, inside);
    else if (!addFullName(pass, run)) single.push(run);
  }
  for (const name of listed) if (!inRuns.has(name)) addListed(pass, name);
  for (const name of pass.bare) addBare(pass, name);
  addTaggedFull(pass);
  const named = namedTokens(pass);
  for (const run of single) tieWords(pass, run, named);
  addTaggedWords(pass);
  addUncased(pass);
  addRunPeople(pass);
  addKorean(pass);
  const all = [...pass.found.values()];
  return {
    tags: all.map((found) => toTag(document, found)),
    spans: all.flatMap((found) => found.spans),
    unlisted: all.flatMap(({ listed, spans }) => (listed ? [] : spans)),
  };
}

/** Listed people inside a run, in order. */
function listedInside(document: Document, run: Run): NameMatch[] {
  const inside = new Set<NameMatch>();
  for (let token = run.first; token <= run.last; token++) {
    const name = nameCovering(document, token);
    if (name?.senses[0]?.kind === "person" && name.first >= run.first && name.last <= run.last) inside.add(name);
  }
  return [...inside];
}

function toTag(document: Document, found: Found): ActorTag {
  const { id, name, wikidata, country, spans, certainty } = found;
  const score = Math.round(Math.min(0.99, certainty + 0.02 * Math.min(spans.length - 1, 3)) * 100) / 100;
  return { id, wikidata, name, type: "person", country, score, evidence: toEvidence(document, spans) };
}

/** The listed person of a span; of several namesakes one whose country the document names. */
function chooseListed(pass: Pass, name: NameMatch): Person | null {
  const keys = new Set(name.senses.filter((sense) => sense.kind === "person").map((sense) => sense.key));
  const isPatronymic = PATRONYMIC.test(wordAt(pass.document, name.last).toLowerCase());
  const people = [...keys]
    .map((key) => knowledge.people.get(key))
    .filter((person) => person !== undefined)
    .filter((person) => isPatronymic === PATRONYMIC.test(person.name));
  if (people.length <= 1) return people[0] ?? null;
  const office = officeBefore(pass.document, pass.offices, name.first);
  const holders = people.filter((person) => office !== null && person.positions.includes(office.role));
  if (holders.length === 1) return holders[0]!;
  const near = people.filter((person) => person.country !== null && pass.countries.has(person.country));
  return near.length === 1 ? near[0]! : null;
}

function addListed(pass: Pass, name: NameMatch): void {
  if (name.first === name.last) pass.bare.push(name);
  else addKnown(pass, name, LISTED_CERTAINTY);
}

function addKnown(pass: Pass, name: NameMatch, certainty: number): void {
  const person = chooseListed(pass, name);
  if (person === null) return;
  add(pass, withTextSurname(pass, identityOf(person), name), withEnding(pass.document, name), certainty);
}

/** A name with the case ending that Polish sets off: "Farage'a". */
const withEnding = (document: Document, name: Span): Span =>
  isPolishEnding(document, name.last + 1) ? spanOf(document, name.first, name.last + 1) : name;

/** A famous surname alone: the person whom the text names in full by it, or else the famous one. */
function addBare(pass: Pass, name: NameMatch): void {
  const owner = ownerOf(pass, surnameIn(pass.document, name));
  if (owner !== null) {
    add(pass, owner, withEnding(pass.document, name), owner.certainty);
    return;
  }
  const listed = chooseListed(pass, name);
  const isWoman =
    (listed !== null && isWomanOf(wordAt(pass.document, name.last), listed.name, pass.document.language)) ||
    isWomanBefore(pass.document, name);
  if (!isWoman) addKnown(pass, name, ALIAS_CERTAINTY);
}

/** The surname as this document writes it, so that later mentions in the same script are tied to it. */
function withTextSurname({ document }: Pass, identity: Identity, name: Span): Identity {
  return { ...identity, surname: surnameIn(document, name) };
}

/** The last word of a name, lower case; in a script without spaces, where a sentence is one word, the whole name. */
function surnameIn({ tokens, text }: Document, { start, end, last }: Span): string {
  if (tokens.flags[last]! & IS_RUN) return text.slice(start, end).toLowerCase();
  const first = last > 0 && tokens.gap[last] === GAP_APOSTROPHE ? last - 1 : last;
  return text.slice(tokens.start[first], tokens.end[last]).toLowerCase();
}

/** A run around listed names: "Владимир Владимирович Путин" is him, "Melania Trump" is somebody else. */
function addListedRun(pass: Pass, run: Run, inside: readonly NameMatch[]): void {
  const { document } = pass;
  let free = run.first;
  if (isAfterDirection(document, run.first)) return;
  if (isOtherPerson(document, run, inside) && addFullName(pass, run)) return;
  for (const name of inside) {
    const before = run.words.filter((word) => word.first >= free && word.last < name.first);
    free = name.last + 1;
    const given = before.find((word) => readGivenName(word.text, document.language) !== null);
    if (given === undefined && name.first === name.last && isInitials(before.at(-1)?.text ?? "  ")) {
      addWithInitials(pass, before, name);
      continue;
    }
    if (given === undefined || name.first !== name.last || isTitleCase(pass, run)) {
      addListed(pass, name);
      continue;
    }
    const identity = identify(given.text, wordAt(document, name.last), document.language);
    const isSame = identity.id === `person:${chooseListed(pass, name)?.id}`;
    add(
      pass,
      identity,
      withEnding(document, spanOf(document, given.first, name.last)),
      isSame ? LISTED_CERTAINTY : GIVEN_CERTAINTY,
    );
  }
}

/** "М. В. Ломоносов": initials before a listed surname are part of the name, and may make it somebody else's. */
function addWithInitials(pass: Pass, before: readonly Word[], name: NameMatch): void {
  const { document } = pass;
  const from = before.findLastIndex(({ text }) => !isInitials(text)) + 1;
  const head = before[from]!;
  const identity = identify(head.text, wordAt(document, name.last), document.language);
  const certainty = identity.listed ? LISTED_CERTAINTY : OFFICE_CERTAINTY;
  add(pass, withTextSurname(pass, identity, name), spanOf(document, head.first, name.last), certainty);
}

/** The person named in full before, of whom initials and surname are the short form. */
function ownerOfInitials(pass: Pass, head: Word, tail: Word): Found | null {
  if (!isInitials(head.text)) return null;
  const owner = ownerOf(pass, tail.text.toLowerCase());
  const initial = latinizeWord(head.text.charAt(0), pass.document.language).charAt(0);
  return owner?.name.toLowerCase().startsWith(initial) ? owner : null;
}

/** Headlines in title case capitalise every word, so that capitals say nothing there. */
function isTitleCase({ document, titleCased }: Pass, run: Run): boolean {
  return titleCased && run.end <= document.titleEnd;
}

/** Tries a run as given name and surname; true when nothing more is to be made of it. */
function addFullName(pass: Pass, run: Run): boolean {
  const { document } = pass;
  if (isTitleCase(pass, run)) return false;
  if (isQuotedTitle(document, run.first, run.last) || isOfTitle(pass, run.words)) return true;
  const words = withoutNouns(document, personWords(pass, run.words));
  if (words.length < 2 || words.length > MAX_NAME_WORDS || isNoPerson(document, run.last)) return false;
  if (isAfterDirection(document, words[0]!.first)) return true;
  if (words.some(({ first }) => hasHint(document, first, "org-word") || hasHint(document, first, "org-suffix")))
    return false;
  const head = words[0]!;
  const tail = words.at(-1)!;
  const office = officeBefore(document, pass.offices, head.first) ?? officeAfter(document, pass.offices, tail.last);
  const givenAt = givenPosition(document, words);
  const certainty = certaintyOf(document, words, givenAt, office);
  if (certainty === null) return addListedName(pass, words);
  if (isForeignWord(document, words[Math.max(givenAt, 0)]!)) return false;
  const owner = ownerOfInitials(pass, head, tail);
  if (owner !== null) {
    add(pass, owner, spanOf(document, head.first, tail.last), owner.certainty);
    return true;
  }
  const identity = identifyWords(
    words.map(({ text }) => text),
    givenAt,
    document.language,
  );
  const isCertain = identity.listed || isListedPerson(document, words) || /^\p{Script=Cyrillic}\./u.test(head.text);
  if (!isCertain && contradicts(pass, head.first, tail.last)) return false;
  if (isReporter(office)) pass.authors.add(identity.id.slice("person:".length));
  add(pass, identity, spanOf(document, head.first, tail.last), identity.listed ? LISTED_CERTAINTY : certainty);
  return true;
}

/** Two words whose first no table has as a given name are a person where one is listed by such names: "Ašraf Gani". */
function addListedName(pass: Pass, words: readonly Word[]): boolean {
  const [head, tail] = [words[0]!, words.at(-1)!];
  if (isInitials(head.text) || head.text.length < MIN_GIVEN) return false;
  const identity = identify(head.text, tail.text, pass.document.language);
  if (!identity.listed) return false;
  add(pass, identity, spanOf(pass.document, head.first, tail.last), LISTED_CERTAINTY);
  return true;
}

/** Latin letters in a text of another script that no class of given names has: "Cabin Crew United" is no person. */
const isForeignWord = (document: Document, { first, text }: Word): boolean =>
  isForeign(document, first) && (readGivenName(text, document.language)?.canonical ?? null) === null;

/** Words of a run that no name has (`named`): surnames of people named in full elsewhere, or after a word of office. */
function tieWords(pass: Pass, run: Run, named: Uint8Array): void {
  const { document } = pass;
  for (const { first, last, text } of run.words) {
    if (text.length < 3 || named[first]) continue;
    const owner = ownerOf(pass, text.toLowerCase());
    const span = spanOf(document, first, last);
    if (owner !== null) add(pass, owner, span, owner.certainty);
    else if (run.words.length === 1 && !isAcronym(document, first) && !isTitleCase(pass, run)) {
      addByOffice(pass, text, span);
    }
  }
}

/** "Defence Minister Belousov" without a full name: the listed holder of that surname, or a person known by it alone. */
function addByOffice(pass: Pass, word: string, span: Span): void {
  const { document } = pass;
  const office = officeBefore(document, pass.offices, span.first);
  if (office === null || isReporter(office) || document.tokens.gap[span.first] !== GAP_SPACE) return;
  if (isForeign(document, span.first) || isCommonWord(pass, span.first)) return;
  if (isStreetBefore(document, span.first) || isAdjectiveOf(document, span.first)) return;
  if (FIRM_AFTER_OFFICE.has(document.language) && OFFICES_OF_FIRMS.has(office.role)) return;
  if (isNoPerson(document, span.last) || hasHint(document, span.last + 1, "org-word")) return;
  const given = readGivenName(word, document.language);
  const isGiven = given?.nominative === true && given.canonical !== null;
  if (isGiven && span.last + 1 < document.tokens.count && nameCovering(document, span.last + 1) !== null) return;
  for (const candidate of nominatives(word.toLowerCase(), document.language, false)) {
    // "пані Ніна" is nobody called Нін.
    if (isGiven && candidate !== word.toLowerCase()) continue;
    const people = peopleBySurname(foldSounds(latinizeWord(candidate, document.language)));
    const holders = people.filter((person) => fitsOffice(pass, person, office));
    if (holders.length !== 1) continue;
    add(pass, { ...identityOf(holders[0]!), surname: candidate }, span, ALIAS_CERTAINTY);
    return;
  }
  const surname = word.toLowerCase();
  const id = `person:${slug(latinizeWord(surname, document.language))}`;
  add(pass, { id, name: word, wikidata: null, country: null, listed: false, surname }, span, SUFFIX_CERTAINTY);
}

/** Languages in which the firm or town stands right after the office: "chủ tịch Vietjet", "Bupati Kolaka". */
const FIRM_AFTER_OFFICE = new Set(["vi", "id", "ms", "sw"]);
const OFFICES_OF_FIRMS = new Set(
  "director chief-executive chair head coach athlete spokesperson governor mayor".split(" "),
);

/** "General Hospital", "Officer Posted": a word of organization, or one that the document also writes small. */
const isCommonWord = ({ document }: Pass, token: number): boolean =>
  hasHint(document, token, "org-word") ||
  (document.language !== "de" && isWrittenSmall(document, lowerAt(document, token)));

function fitsOffice(pass: Pass, person: Person, office: Office): boolean {
  if (person.country === null) return person.positions.includes(office.role);
  if (office.country !== null && office.country !== person.country) return false;
  return person.positions.includes(office.role) || pass.countries.has(person.country);
}
