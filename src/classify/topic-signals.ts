import { knowledge } from "../knowledge/index.ts";
import type { Match } from "../knowledge/match.ts";
import type { CountryMention } from "./countries.ts";
import { type Document, nameCovering, type Span } from "./document.ts";
import { sortNear } from "./near-order.ts";
import type { StateBody } from "./states.ts";
import { pointsOfWeight } from "./topic-shares.ts";

/** Something in a text that speaks for a topic, or against it where `points` are below zero. */
export interface Signal {
  topic: string;
  points: number;
  start: number;
  end: number;
  /** Repeats of one form say less each time: the same number for the same topic, weight and first letters. */
  form: number;
}

/** Of every topic that was met, the empty one among them. */
const topicNumbers = new Map<string, number>();

/** Numbers for forms, per document. */
class FormNumbers {
  readonly #beginnings = new Map<string, number>();

  /** The number of a beginning of a form, for a topic and weight. */
  of(beginning: string, topic = "", weight = 0): number {
    return (numberOf(this.#beginnings, beginning) * MAX_TOPICS + numberOf(topicNumbers, topic)) * WEIGHTS + weight + 3;
  }
}
const MAX_TOPICS = 2048;
const WEIGHTS = 8;

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

const FORM_LETTERS = 5;

/** Topics that a state body speaks for. */
const BODY_TOPICS: Readonly<Record<string, string>> = {
  "ministry-of-defence": "20000598",
  "general-staff": "20000599",
  "armed-forces": "20000599",
  army: "20000599",
  navy: "20000599",
  "air-force": "20000599",
  "ministry-of-foreign-affairs": "20000639",
  embassy: "20000639",
  "central-bank": "20000350",
  "election-commission": "20000574",
  police: "20000133",
  "supreme-court": "20001287",
};

/** Topics that an organization of a kind speaks for. */
const KIND_TOPICS: Readonly<Record<string, string>> = {
  "central-bank": "20000350",
  alliance: "20000644",
  intergovernmental: "20000644",
  party: "20000649",
  parliament: "20000593",
  "armed-group": "20000056",
  sports: "20001125",
  court: "20000106",
  university: "05000000",
};
const BODY_POINTS = 1.5;
const KIND_POINTS = 0.8;
const INTERNATIONAL_RELATIONS = "20000638";
const MEETING_POINTS = 2;

/** Every signal of a document: the lexicon's forms, longest first, and what was found before: bodies, organizations, states that deal with each other. */
export function findSignals(
  document: Document,
  mentions: readonly CountryMention[],
  bodies: readonly StateBody[],
  people: readonly Span[],
): Signal[] {
  const forms = new FormNumbers();
  return [
    ...lexiconSignals(document, forms, people),
    ...bodySignals(bodies, forms),
    ...organizationSignals(document, forms),
    ...meetingSignals(mentions, bodies, forms),
  ];
}

/** A phrase speaks instead of the words inside it; one that tells no topic silences them and every other reading of itself. */
function lexiconSignals(document: Document, forms: FormNumbers, people: readonly Span[]): Signal[] {
  const ordered = sortNear(
    document.topics.slice(),
    (a, b) => a.start - b.start || b.end - a.end || Number(tellsTopic(a)) - Number(tellsTopic(b)),
  );
  const signals: Signal[] = [];
  let start = -1;
  let end = -1;
  let isSilent = false;
  let beginning = "";
  const isInPerson = personReader(people);
  for (const match of ordered) {
    const isSame = match.start === start && match.end === end;
    if (match.start < end && (isSilent || !isSame)) continue;
    if (isInsideName(document, match) || isInPerson(match)) continue;
    isSilent = !tellsTopic(match);
    if (!isSame) beginning = lowerCase(document.text.slice(match.start, match.start + FORM_LETTERS));
    ({ start, end } = match);
    if (isSilent) continue;
    const { key, weight } = match.sense;
    signals.push({ topic: key, points: pointsOfWeight(weight), start, end, form: forms.of(beginning, key, weight) });
  }
  return signals;
}

/** In lower case; Han and kana have none, and asking takes long. */
function lowerCase(letters: string): string {
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    if (unit < FIRST_HAN || unit > LAST_HAN) return letters.toLowerCase();
  }
  return letters;
}
const FIRST_HAN = 0x2e80;
const LAST_HAN = 0x9fff;

const tellsTopic = ({ sense }: Match): boolean => sense.kind === "topic";

/**
 * Tells of matches in the order of their starts whether they are but a word of a person's name: "Maureen Whale". Forms
 * that want a capital are names themselves and speak on: "Messi".
 */
function personReader(people: readonly Span[]): (match: Match) => boolean {
  const spans = [...people].sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end, cased }) => {
    while (at < spans.length && spans[at]!.end <= start) at++;
    const span = spans[at];
    return !cased && span !== undefined && start >= span.start && end <= span.end;
  };
}

const NAMES_WITHOUT_TOPIC = new Set(["country", "person", "city", "not-country"]);

/** "Democratic" in "Democratic Republic of the Congo" says nothing of a topic. */
function isInsideName(document: Document, match: Match): boolean {
  const name = nameCovering(document, match.first);
  if (name === null || !NAMES_WITHOUT_TOPIC.has(name.senses[0]!.kind)) return false;
  return name.start <= match.start && name.end >= match.end && name.end - name.start > match.end - match.start;
}

function bodySignals(bodies: readonly StateBody[], forms: FormNumbers): Signal[] {
  return bodies.flatMap(({ body, start, end }) => {
    const topic = BODY_TOPICS[body];
    return topic === undefined ? [] : [{ topic, points: BODY_POINTS, start, end, form: forms.of(body) }];
  });
}

function organizationSignals(document: Document, forms: FormNumbers): Signal[] {
  const signals: Signal[] = [];
  for (const { senses, start, end } of document.names) {
    const organization = knowledge.organizations.get(senses.find(({ kind }) => kind === "org")?.key ?? "");
    const topic = KIND_TOPICS[organization?.kind ?? ""];
    if (topic !== undefined) signals.push({ topic, points: KIND_POINTS, start, end, form: forms.of("org", topic) });
  }
  return signals;
}

/** Bodies of one state and another in one story are relations between states. */
function meetingSignals(
  mentions: readonly CountryMention[],
  bodies: readonly StateBody[],
  forms: FormNumbers,
): Signal[] {
  const states = new Set(bodies.map(({ country }) => country));
  if (states.size === 0 || new Set(mentions.map(({ code }) => code)).size < 2) return [];
  const points = states.size > 1 ? MEETING_POINTS : MEETING_POINTS / 2;
  return bodies.map(({ country, start, end }) => {
    return { topic: INTERNATIONAL_RELATIONS, points, start, end, form: forms.of(`state ${country}`) };
  });
}
