import type { Clock } from "./assemble.ts";
import { zoneMinutes } from "./calendar.ts";

const AFTER =
  /^(?:[\s,;|•·/(\-–—T@à]|at|um|kl\.?|klo|в|о|у|alle|ore|às|a las|saat|godz\.?|pukul|ساعت|الساعة|lúc|ob|ab|den){0,6}(\d{1,2})(?:[:.]|\s?h\s?|\s?[点點時时]\s?|\s?시\s?)(\d{2})(?:(?::|[分분]\s?)(\d{2}))?(?:[.,]\d{1,9})?\s?(?:([ap])\.?\s?m\b\.?)?(?:\s{0,2}\(?((?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d{2})?|[A-Z]{1,4}\b|мск|МСК))?/iu;
const BEFORE = /(?:^|[^\d:.])(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(?:([ap])\.?\s?m\b\.?)?[\s,|•·/\-–—]{1,6}$/iu;

function toClock(parts: (string | undefined)[], zone: number | null): Clock | null {
  const [hours, minutes, seconds, half] = parts;
  let hour = Number(hours);
  const minute = Number(minutes);
  const second = seconds === undefined ? null : Number(seconds);
  const afternoon = half?.toLowerCase();
  if (afternoon === "p" && hour < 12) hour += 12;
  if (afternoon === "a" && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  return { hour, minute, second, zone };
}

/** Time of day right behind a date, and how many UTF-16 units it takes. */
export function clockAfter(text: string, from: number): { clock: Clock; length: number } | null {
  const rest = text.slice(from, from + 60);
  const match = AFTER.exec(rest);
  if (!match) return null;
  const zoneText = match[5]?.trim();
  const zone = zoneText ? zoneMinutes(zoneText) : null;
  const clock = toClock([match[1], match[2], match[3], match[4]], zone);
  if (!clock) return null;
  const length = zoneText && zone === null ? match[0].lastIndexOf(zoneText) : match[0].length;
  return { clock, length: rest.slice(0, length).trimEnd().length };
}

/** Time of day right before a date, and how many UTF-16 units it takes. */
export function clockBefore(text: string, until: number): { clock: Clock; length: number } | null {
  const before = text.slice(Math.max(0, until - 24), until);
  const match = BEFORE.exec(before);
  if (!match) return null;
  const clock = toClock(match.slice(1), null);
  if (!clock) return null;
  return { clock, length: before.length - before.indexOf(match[1]!, match.index) };
}
