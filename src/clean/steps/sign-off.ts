import { findAgency } from "../agencies/index.ts";
import { anchored } from "../anchored-pattern.ts";
import { createLine, type Found, type Line, remember, type Step } from "../draft.ts";
import { endsSentence } from "../line-shape.ts";
import { BYLINE, NAME, REPORT_END } from "./patterns.ts";

/** Lines looked at from the end, and the longest that is one of them, in UTF-16 units. */
const MAX_LINES = 8;
const LONGEST = 320;
const LONGEST_SIGNATURE = 60;
const MOST_PARTS = 6;

/** Brackets, dashes and slashes that agencies put around a signature. */
const AROUND = /^[\s([<（【=*/«–—-]+|[\s)\]>）】=*/».–—-]+$/gu;
/** Initials of who wrote and edited. */
const CODE = /^(?:\p{Ll}{2,4}|\p{Lu}{2,4})$/u;
/** Initials alone: "burs-jr/abc", "jr/kl/mn", "JRO // KLM". */
const CODES = /^\/?\p{L}{2,4}(?:\s?(?:\/{1,2}|-)\s?\p{L}{2,4}){1,5}\/?$/u;
/** An end mark with the initials of who wrote and edited: "(kraj) mj/dp". */
const END_CODES =
  /[(（](?:kraj|крај|край|ende?|конец|кінець|fin|fim|koniec|konec|slut)[)）]\s+\p{L}{2,3}(?:\s?[/-]\s?\p{L}{2,3}){0,3}$/iu;
/** A name between slashes, or an end mark, behind the last sentence. */
const SLASHED = /\/[^/\s]{2,20}\/\.?$/u;
const END_WORD = /(?:enditem|■|-0-)$/iu;
/** Initials between slashes right behind the full stop, without one at the end: "…/bgf/jsl/stw". */
const OPEN_CODES = /\/\p{Ll}{2,3}(?:\/\p{Ll}{2,3}){1,4}$/u;

/** How agencies say who worked on a report, by language; a name follows. */
const CREW = anchored(
  /^(?:(?:additional )?(?:reporting|writing|editing|translation|compilation)(?: and (?:writing|reporting|editing))? by|(?:written|edited|compiled|translated) by|with (?:additional )?(?:inputs?|reporting|material|files) (?:from|by)|bericht von|geschrieben von|redigiert von|mitarbeit:|mit material von|reportage (?:de|par)|rédigé par|édité par|version française|avec|reporte de|escrito por|editad[oa] por|traducid[oa] por|con información de|reportagem (?:de|por)|edição (?:de|por)|com informações d[aeo]|scritto da|a cura di|opracowa(?:ł|ła|nie)|napisała?|редактировала?|подготовил[аи]?|перев[её]ла?|підготува(?:в|ла)|priredi(?:o|la)|приреди(?:о|ла))[:\s]+/iu,
);
/** Labels in front of a source or of who edited. */
const LABEL = anchored(
  /^(?:source|sources|quelle|fonte|fuente|источник|джерело|крыніца|източник|извор|izvor|vir|zdroj|źródło|forrás|sursa|sursă|kilde|källa|lähde|allikas|avots|šaltinis|bron|kaynak|mənbə|дереккөз|πηγή|المصدر|منبع|מקור|来源|來源|出典|출처|sumber|nguồn|editors?|editor online|pewarta|penyunting|责任编辑|責任編輯|责编|編輯|编辑|编审|審編|редактор|redaktor|redakcija|autor|autorka|author|auteur|autore|yazar|szerző|автор|аутор|συντάκτης|نویسنده)\s*[:：]\s*/iu,
);
/** What agencies print below every report. */
const NOTICE =
  /^our standards: the thomson reuters|^this report by the canadian press was first published|this material may not be published|click for restrictions|reuters messaging:|newsroom@thomsonreuters|auto-generated from a syndicated feed|published from a syndicated feed|subscribers in the aa news broadcasting|disseminated via bernama|при цитировании информации|ссылка на .{2,40} обязательна|посилання на .{2,40} обов.язков|reproduction et de représentation réservés|riproduzione riservata|prohibida la (?:redistribución|reproducción)|destinat exclusiv informării publice|^agerpres\/?\s?\(|^dpa-infocom, dpa:|^\(?with (?:agency|agencies|wire|bureau) inputs|^제보는 |전재.{0,3}재배포|未经授权.{0,12}转载|無断転載/iu;
const MAIL = /^(?:[\p{L} .]{2,24} )?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$/u;

const CREDIT = "who wrote and edited the report";
const SIGNATURE = "signature of an agency";

/** Whether a text is the name of an agency, perhaps with others, a photographer or initials of its staff. */
function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE) return false;
  if (CODES.test(text)) return true;
  const bare = text.replace(AROUND, "").replace(/^©\s*/u, "");
  if (findAgency(bare) !== null) return true;
  const [first = "", second = ""] = bare.split("/", 2);
  if (findAgency(first) !== null && NAME.test(second.trim())) return true;
  const parts = bare.split(/[\s/|,()]+/u).filter((part) => part !== "");
  if (parts.length > MOST_PARTS) return false;
  const agencies = parts.filter((part) => findAgency(part) !== null).length;
  return agencies > 0 && parts.every((part) => CODE.test(part) || findAgency(part) !== null);
}

/** Whether a text says who wrote or edited; a sentence that only begins so ("Reporting by the paper showed that …") does not. */
function isCrew(text: string): boolean {
  const bare = text.replace(AROUND, "");
  const start = CREW.exec(bare);
  if (start === null || !/^[\p{Lu}\p{Lo}]/u.test(bare.slice(start[0].length))) return false;
  return bare.length < text.length - 1 || bare.includes(";") || !endsSentence(text);
}

function isLabelled(text: string): boolean {
  const bare = text.replace(AROUND, "");
  const start = LABEL.exec(bare);
  if (start === null || endsSentence(text)) return false;
  const rest = bare.slice(start[0].length);
  return rest !== "" && rest.length <= LONGEST_SIGNATURE && rest.split(/\s+/u).length <= MOST_PARTS;
}

/** Why a text below or behind the last sentence is the agency's, null when it may be the article's. */
function reasonFor(text: string): string | null {
  if (text.length > LONGEST) return null;
  if (REPORT_END.test(text) || text.search(END_CODES) === 0) return "end mark of an agency";
  if (isSignature(text)) return SIGNATURE;
  if (isCrew(text) || isLabelled(text) || MAIL.test(text)) return CREDIT;
  return NOTICE.test(text) ? "notice of an agency" : null;
}

const reasonForLine = remember(({ text }: Line) => reasonFor(text));

/** What an agency puts behind the last sentence, in brackets or slashes or as a word: where it begins and why; null for nothing. */
function tailOf(text: string): { start: number; reason: string } | null {
  const near = text.slice(-LONGEST);
  const isClosed = /[)\]）】]\.?$/u.test(near);
  const opening = isClosed ? Math.max(...["(", "[", "（", "【"].map((sign) => near.lastIndexOf(sign))) : -1;
  const start = Math.max(
    opening,
    near.search(SLASHED),
    near.search(END_WORD),
    near.search(END_CODES),
    near.search(OPEN_CODES),
  );
  if (start <= 0 || !endsSentence(near.slice(0, start).trimEnd())) return null;
  const reason = reasonFor(near.slice(start));
  return reason === null ? null : { start: text.length - near.length + start, reason };
}

/** What agencies put below a report or behind its last sentence: their name, who wrote and edited it, its end, their terms. */
export const signOff: Step = {
  name: "sign_off",
  run({ lines }) {
    const removed: { reason: string; text: string }[] = [];
    const authors: string[] = [];
    let end = lines.length;
    while (end > 1 && lines.length - end < MAX_LINES) {
      const reason = reasonForLine(lines[end - 1]!);
      if (reason === null) break;
      const { text } = lines[end - 1]!;
      removed.unshift({ reason, text });
      const author = BYLINE.exec(text)?.[1];
      if (author) authors.unshift(author);
      end -= 1;
    }
    const last = lines[end - 1];
    const tail = last !== undefined && (last.prose || last.units >= LONGEST_SIGNATURE) ? tailOf(last.text) : null;
    if (removed.length === 0 && tail === null) return { lines, removed };
    const kept = lines.slice(0, end);
    if (last && tail) {
      removed.unshift({ reason: tail.reason, text: last.text.slice(tail.start) });
      kept[end - 1] = createLine(last.text.slice(0, tail.start).trimEnd(), last.gap);
    }
    const found: Partial<Found> = authors.length > 0 ? { authors } : {};
    return { lines: kept, removed, found };
  },
};
