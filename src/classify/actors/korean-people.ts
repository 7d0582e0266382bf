import { readKorean } from "../../knowledge/east-asian-names/korean.ts";
import { GAP_BRACKET, GAP_NEWLINE, GAP_SPACE, HAS_DIGIT } from "../../knowledge/tokens.ts";
import { type Document, nameCovering, type Span, wordAt } from "../document.ts";
import { add, type Found, type Pass } from "./found-people.ts";
import { identify } from "./identity.ts";
import { OFFICE_CERTAINTY } from "./name-evidence.ts";
import { hasHint } from "./runs.ts";

/** What a Korean name may carry at its end. */
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|도|와|과|에게|에게서|측은|측이|측|씨|씨는|씨가|씨의|씨를|씨에게|씨도|라는|이라는)?$/u;
/** "Mr" or "Ms" after a name, with what it carries. */
const COURTESY = /^(?:씨|님|군|양)(?:는|은|가|이|를|을|의|에게|도|와|과|측)?$/u;
/** Ends of words that say where somebody holds an office: "미래에셋증권 연구원". */
const BODY =
  /(?:부|청|처|원|사|당|대|그룹|증권|은행|병원|연구소|연구원|학교|위원회|위|본부|팀|센터|시|도|군|구|실|국|과|협회|재단|법원|지법|지검|경찰서)$/u;
/** Last letters of words that are no names, and words that look like one. */
const NO_LAST = new Set("자단시도가다라교월초보소동대의을육회치계은는이");
const NO_NAMES = new Set(
  (
    "연구원 정치인 연예인 방송인 한국인 조선인 경영인 안전성 원주민 이주민 우주인 유가족 지원군 이재민 고려인 공정성 연구진 제작진 취재진 의료진 " +
    "출연진 조사원 구성원 노조원 공무원 전문성 여성용 임시정 이용률 성장률 주도권 선거권 차기정 현정부 정신과 주민들 이상한 중요한 이용한 진정한 다양한 유명한 " +
    "강경한 신중한 공정한 안전한 정상화 민주화 현대화 자유화 이원화 선진화 한미일 한중일 남해안 서해안 동해안 고용주 지원금 기준일 이사진 경영진 강사진 주식회 장기화 국유화"
  ).split(" "),
);
/** Offices that stand before a name with nothing at their end. */
const WITH_PARTICLE = /(?:은|는|을|를|의|에|이)$/u;
const MAX_BODIES = 3;
const REPORTERS = new Set(["기자", "특파원", "사진기자"]);

/**
 * People in Korean, whom no list has: a surname and two letters of given names before an office, with the body that it is
 * of between them or not, before a word of courtesy or an age, or after an office. Then every other place. Linear.
 */
export function addKorean(pass: Pass): void {
  const { document } = pass;
  if (document.language !== "ko") return;
  const people = new Map<string, Found>();
  for (let token = 0; token < document.tokens.count; token++) {
    const name = nameAt(document, token);
    if (name === null || people.has(name) || !isPerson(document, token, name)) continue;
    const read = readKorean(name)!;
    const identity = identify(read.surname, read.given, "en");
    if (REPORTERS.has(wordAt(document, token + 1))) pass.authors.add(identity.id.slice("person:".length));
    add(pass, identity, spanOf(document, token, name), OFFICE_CERTAINTY);
    const found = pass.found.get(identity.id);
    if (found === undefined) continue;
    found.spans.pop();
    people.set(name, found);
  }
  if (people.size === 0) return;
  for (let token = 0; token < document.tokens.count; token++) {
    const name = nameAt(document, token);
    const found = name === null ? undefined : people.get(name);
    if (found !== undefined) add(pass, found, spanOf(document, token, name!), found.certainty);
  }
}

const spanOf = ({ tokens }: Document, token: number, name: string): Span => {
  const start = tokens.start[token]!;
  return { start, end: start + name.length, first: token, last: token };
};

/** The name that a word is, its particle left out; null for other words. */
function nameAt(document: Document, token: number): string | null {
  const unit = document.text.charCodeAt(document.tokens.start[token]!);
  if (unit < 0xac00 || unit > 0xd7a3 || nameCovering(document, token) !== null) return null;
  const word = wordAt(document, token);
  for (const length of [4, 3]) {
    const name = word.slice(0, length);
    if (name.length !== length || NO_NAMES.has(name) || readKorean(name) === null) continue;
    if (PARTICLE.test(word.slice(length))) return name;
  }
  return null;
}

function isPerson(document: Document, token: number, name: string): boolean {
  const { tokens } = document;
  const next = token + 1;
  const word = wordAt(document, token);
  const isBare = word.length === name.length;
  const gap = next < tokens.count ? tokens.gap[next]! : 0;
  if (word.slice(name.length).startsWith("씨")) return true;
  if (isBare && gap === GAP_SPACE && COURTESY.test(wordAt(document, next))) return true;
  const isAge = (gap & GAP_BRACKET) !== 0 && (gap & (GAP_NEWLINE | GAP_SPACE)) === 0 && isDigits(document, next);
  if (isAge) return true;
  if (hasHint(document, token, "org-word") || hasHint(document, token, "role")) return false;
  if (NO_LAST.has(name.charAt(name.length - 1))) return false;
  if (isBare && hasOfficeAfter(document, token)) return true;
  return hasOfficeBefore(document, token);
}

const isDigits = ({ tokens }: Document, token: number): boolean =>
  (tokens.flags[token]! & HAS_DIGIT) !== 0 && tokens.end[token]! - tokens.start[token]! === 2;

/** "박성민 대변인", "윤정아 미래에셋증권 연구원". */
function hasOfficeAfter(document: Document, token: number): boolean {
  const { tokens } = document;
  for (let at = token + 1; at <= token + MAX_BODIES && at < tokens.count && tokens.gap[at] === GAP_SPACE; at++) {
    if (hasHint(document, at, "role")) return true;
    const covering = nameCovering(document, at);
    if (covering?.senses.some(({ kind }) => kind === "minister")) return true;
    if (covering === null && !BODY.test(wordAt(document, at))) return false;
  }
  return false;
}

/** "배우 서지우가". */
function hasOfficeBefore(document: Document, token: number): boolean {
  if (token === 0 || document.tokens.gap[token] !== GAP_SPACE || !hasHint(document, token - 1, "role")) return false;
  return !WITH_PARTICLE.test(wordAt(document, token - 1));
}
