import { anchored } from "../anchored-pattern.ts";
import { findDates } from "../dates/index.ts";
import { createLine, type Draft, type Found, type Line, type Step, type StepResult } from "../draft.ts";

/** How WhatsApp begins a message: "[12.03.24, 10:15:22] Jane Roe: …", "12/03/2024, 10:15 - Jane Roe: …"; a notice has no name. */
const STAMP =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?(?:\]|\s[-–])\s/iu;
const SENDER = /^(?:~\s?)?[^:]{1,40}:(?:\s|$)/u;
/** In place of a picture or recording. */
const OMITTED =
  /^(?:<[^<>]{3,40}>|(?:image|video|audio|sticker|gif|document) omitted|(?:bild|video|audio|sticker) weggelassen)$/iu;
/** How Telegram heads a copied message: "Port News, [12.03.24 10:15]". */
const HEAD = /, \[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?\]:?$/u;
const LONGEST_HEAD = 90;
/** Whose message it was first, in the words of both. */
const FORWARDED = anchored(
  /^\[?(?:forwarded (?:message )?from|переслано (?:от|из|з|від)|перасланае? ад|weitergeleitet (?:aus|von)|transféré (?:de|depuis)|reenviado (?:de|desde)|encaminhad[ao] de|inoltrato da|przekazan[eoy] (?:od|z)|doorgestuurd (?:van|vanuit)|iletildi|diteruskan dari|prosleđeno (?:od|iz)|прослеђено (?:од|из)|proslijeđeno (?:od|iz)|přeposláno (?:od|z)|تم التحويل من|محولة من)[:\s]+\S/iu,
);

const HEADER = "date and sender of a message";

const stampOf = ({ text, hasNumber }: Line) => (hasNumber ? (STAMP.exec(text)?.[0] ?? "") : "");
const senderOf = (text: string) => SENDER.exec(text)?.[0] ?? "";
const isForwarded = ({ text, prose }: Line) => !prose && text.length <= LONGEST_HEAD && FORWARDED.test(text);
const isHead = ({ text }: Line) => text.length <= LONGEST_HEAD && HEAD.test(text);

/** Whether a line begins as a message does; an export begins with one, or with a notice and then one. */
function beginsMessage(line: Line): boolean {
  const stamp = stampOf(line);
  return stamp !== "" && senderOf(line.text.slice(stamp.length)) !== "";
}

/** What messengers put around the messages they export or copy: date, time and sender, whose message it was first. */
export const chat: Step = {
  name: "chat",
  run(draft: Draft): StepResult {
    const removed: { reason: string; text: string }[] = [];
    const found: Partial<Found> = {};
    const kept: Line[] = [];
    const isExport = draft.lines.slice(0, 2).some(beginsMessage);
    const take = (reason: string, text: string) => {
      removed.push({ reason, text });
      const date = reason === HEADER && found.published === undefined ? findDates(text, draft)[0] : undefined;
      if (date?.at) found.published = { at: date.at, precision: date.precision, source: "text" };
    };
    for (const line of draft.lines) {
      const stamp = isExport ? stampOf(line) : "";
      const sender = stamp === "" ? "" : senderOf(line.text.slice(stamp.length));
      const text = line.text.slice(stamp.length + sender.length);
      if (stamp === "") {
        if (line.hasNumber && isHead(line)) take(HEADER, line.text);
        else if (isForwarded(line)) take("whose message it was first", line.text);
        else kept.push(line);
      } else if (sender === "" || text === "" || OMITTED.test(text)) take(HEADER, line.text);
      else {
        take(HEADER, (stamp + sender).trim());
        kept.push(createLine(text, true));
      }
    }
    return { lines: removed.length === 0 ? draft.lines : kept, removed, found };
  },
};
