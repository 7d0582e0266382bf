const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the Gregorian day exists. Months count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && leap ? 29 : DAYS[month - 1]!);
}

/** Months of the Solar Hijri calendar, in the order of the year. */
export const PERSIAN_MONTHS = [
  "فروردین",
  "اردیبهشت",
  "خرداد",
  "تیر",
  "مرداد",
  "شهریور",
  "مهر",
  "آبان",
  "آذر",
  "دی",
  "بهمن",
  "اسفند",
];

const DAY_MS = 86_400_000;
/** 1 Farvardin 1. */
const PERSIAN_EPOCH = Date.UTC(622, 2, 21);

/**
 * Gregorian day of a Solar Hijri date, by the 33-year cycle (leap years 1, 5, 9, 13, 17, 22, 26, 30), which is right for
 * 1178 to 1633 of that calendar.
 */
export function fromPersian(year: number, month: number, day: number): { year: number; month: number; day: number } {
  const cycles = Math.floor((year - 1) / 33);
  const rest = (year - 1) % 33;
  const leaps = cycles * 8 + [1, 5, 9, 13, 17, 22, 26, 30].filter((leap) => leap <= rest).length;
  const inYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const date = new Date(PERSIAN_EPOCH + ((year - 1) * 365 + leaps + inYear + day - 1) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Offsets of time zone names in minutes east of UTC. Names that mean several zones are left out, save the usual news ones. */
const ZONES: Record<string, number> = {
  z: 0,
  utc: 0,
  gmt: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  est: -300,
  edt: -240,
  et: -300,
  cdt: -300,
  mdt: -360,
  mst: -420,
  pst: -480,
  pdt: -420,
  wib: 420,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
};

/** Minutes east of UTC of a zone as written (`Z`, `+03:00`, `GMT+3`, `MSK`), or null when it is not known. */
export function zoneMinutes(zone: string): number | null {
  const lower = zone.toLowerCase();
  const named = ZONES[lower];
  if (named !== undefined) return named;
  const offset = /^(?:utc|gmt)?\s?([+\-−])(\d{1,2}):?(\d{2})?$/u.exec(lower);
  if (!offset) return null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return offset[1] === "+" ? minutes : -minutes;
}
