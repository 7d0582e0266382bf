import type { Clock } from "./assemble.ts";
import { zoneMinutes } from "./calendar.ts";

/** The half of the day behind the time, in Latin, Greek ("μ.μ.") and Arabic ("مساءً"). */
const HALF = String.raw`(?<half>[ap]\.?\s?m\b|[πμ]\.?\s?μ(?![\p{L}\p{M}])|(?:صباح|مساء|[صم])[\u064b\u0627]{0,2}(?![\p{L}\p{M}]))?\.?`;

const AFTER = new RegExp(
  String.raw`^(?:[\s,;|•·/(\-–—T@à]|at|um|kl\.?|klo|в|о|у|alle|ore|às|a las|saat|godz\.?|pukul|ساعت|الساعة|lúc|ob|ab|den){0,6}(?<sign>上午|下午|午前|午後|오전|오후)?\s?(?<hour>\d{1,2})(?:[:.]|\s?h\s?|\s?[点點時时]\s?|\s?시\s?)(?<minute>\d{2})(?:(?::|[分분]\s?)(?<second>\d{2}))?(?:[.,]\d{1,9})?\s?${HALF}(?:\s{0,2}\(?(?<zone>(?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d{2})?|[A-Z]{1,4}\b|мск|МСК))?`,
  "iu",
);
const BEFORE = new RegExp(
  String.raw`(?:^|[^\d:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s?${HALF}[\s,|•·/\-–—]{1,6}$`,
  "iu",
);
const AFTERNOON = /^(?:[pم]|μ|下午|午後|오후)/iu;
const MORNING = /^(?:[aπص]|上午|午前|오전)/iu;

function toClock(parts: Record<string, string | undefined>, zone: number | null): Clock | null {
  let hour = Number(parts.hour);
  const minute = Number(parts.minute);
  const second = parts.second === undefined ? null : Number(parts.second);
  const half = parts.sign ?? parts.half ?? "";
  if (AFTERNOON.test(half) && hour < 12) hour += 12;
  if (MORNING.test(half) && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return null;
  return { hour, minute, second, zone };
}

/** Time of day right behind a date, and how many UTF-16 units it takes. */
export function clockAfter(text: string, from: number): { clock: Clock; length: number } | null {
  const rest = text.slice(from, from + 60);
  const match = AFTER.exec(rest);
  if (!match) return null;
  const groups = match.groups!;
  const zoneText = groups.zone?.trim();
  const zone = zoneText ? zoneMinutes(zoneText) : null;
  const clock = toClock(groups, zone);
  if (!clock) return null;
  const length = zoneText && zone === null ? match[0].lastIndexOf(zoneText) : match[0].length;
  return { clock, length: rest.slice(0, length).trimEnd().length };
}

/** Time of day right before a date, and how many UTF-16 units it takes. */
export function clockBefore(text: string, until: number): { clock: Clock; length: number } | null {
  const before = text.slice(Math.max(0, until - 24), until);
  const match = BEFORE.exec(before);
  if (!match) return null;
  const clock = toClock(match.groups!, null);
  if (!clock) return null;
  return { clock, length: before.length - before.indexOf(match.groups!.hour!, match.index) };
}
