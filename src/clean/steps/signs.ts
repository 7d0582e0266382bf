import { type Line, remember } from "../draft.ts";
import { createSignReader } from "../sign-set.ts";
import { APPEAL, CONSENT, FOOTER_LINE, PHOTO_HOUSE, PHOTO_HOUSES, RIGHTS } from "./patterns.ts";

/** One sign of consent or of an appeal may be what the news is about; two are the page's. */
const readSigns = createSignReader([
  { signs: PHOTO_HOUSES.split("|"), least: 1 },
  { signs: RIGHTS.split("|"), least: 1 },
  { signs: CONSENT.split("|"), least: 2 },
  { signs: APPEAL.split("|"), least: 2 },
]);
const HOUSE_BIT = 1;
const RIGHTS_BIT = 2;
const CONSENT_BIT = 4;
const APPEAL_BIT = 8;

/** Longest line that is of each kind, in UTF-16 units: of more lines nothing is asked. */
const LONGEST_RIGHTS = 200;
const LONGEST_FOOTER = 300;
const LONGEST_APPEAL = 700;
const LONGEST_CONSENT = 2_500;

const signsOf = remember(({ text }: Line): number => readSigns(text));

/** Whether a line names a house that sells pictures. */
export function namesPhotoHouse(line: Line): boolean {
  return (signsOf(line) & HOUSE_BIT) !== 0 && PHOTO_HOUSE.test(line.text);
}

/** Whether a short line is a copyright footer. */
export function isFooter(line: Line): boolean {
  const { length } = line.text;
  if (length > LONGEST_FOOTER) return false;
  return FOOTER_LINE.test(line.text) || (length <= LONGEST_RIGHTS && (signsOf(line) & RIGHTS_BIT) !== 0);
}

/** Whether a paragraph asks for money, a subscription or an address, or for consent, or explains tracking. */
export function isRequest(line: Line): boolean {
  const { length } = line.text;
  if (length > LONGEST_CONSENT) return false;
  const asked = length <= LONGEST_APPEAL ? CONSENT_BIT | APPEAL_BIT : CONSENT_BIT;
  return (signsOf(line) & asked) !== 0;
}
