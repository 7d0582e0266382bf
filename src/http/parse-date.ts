const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2})))?$/;

/** First and last millisecond that both RFC 3339 (four-digit years) and Postgres (no year 0) can write. */
const EARLIEST_MS = Date.parse("0001-01-01T00:00:00.000Z");
const LATEST_MS = Date.parse("9999-12-31T23:59:59.999Z");

/**
 * Reads an RFC 3339 instant or a bare date, which is that day's first moment in UTC, as epoch milliseconds; null when
 * it is neither, is not in the calendar, or lies outside the years 1 to 9999. Digits below a millisecond are dropped.
 */
export function parseDate(text: string): number | null {
  const parts = SHAPE.exec(text);
  if (parts === null) return null;
  const number = (index: number) => Number(parts[index] ?? "0");
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(number) as SixNumbers;
  const [offsetHours, offsetMinutes] = [number(9), number(10)];
  if (year < 1 || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return null;
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) return null;
  const milliseconds = Number((parts[7] ?? "").padEnd(3, "0").slice(0, 3));
  const local = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000 * (parts[8] === "-" ? -1 : 1);
  const at = local - offset;
  return at < EARLIEST_MS || at > LATEST_MS ? null : at;
}

type SixNumbers = [number, number, number, number, number, number];
