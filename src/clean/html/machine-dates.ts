import type { DatePrecision, Instant } from "../../domain/article.ts";
import { zoneMinutes } from "../dates/calendar.ts";

export interface MachineDate {
  at: Instant;
  precision: DatePrecision;
}

const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(20\d{2}|19\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const RFC =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|[+-]\d{2}:?\d{2})?)?/i;
const RFC_US =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/i;
const ASCTIME = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([A-Z]{3,4})\s+)?(\d{4})/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Minutes east of UTC by RFC 822, section 5.1; in a text it is China's as well. */
const CST = -360;

/** Reads a date written for machines: ISO 8601 and its misspellings, RFC 2822, seconds or milliseconds since 1970. Null when it is none. */
export function parseMachineDate(raw: string): MachineDate | null {
  const text = raw.trim().slice(0, 60);
  const iso = ISO.exec(text);
  if (iso !== null) return build(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  const compact = COMPACT.exec(text);
  if (compact !== null)
    return build(compact[1], compact[2], compact[3], compact[4], compact[5], compact[6], compact[7]);
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return fromEpoch(text);
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return build(slashed[1], slashed[2], slashed[3], slashed[4], slashed[5], slashed[6]);
  const rfc = RFC.exec(text);
  if (rfc !== null) return build(rfc[3], monthOf(rfc[2]!), rfc[1], rfc[4], rfc[5], rfc[6], rfc[7]);
  const american = RFC_US.exec(text);
  if (american !== null)
    return build(american[3], monthOf(american[1]!), american[2], american[4], american[5], american[6]);
  const asctime = ASCTIME.exec(text);
  if (asctime !== null)
    return build(asctime[7], monthOf(asctime[1]!), asctime[2], asctime[3], asctime[4], asctime[5], asctime[6]);
  return null;
}

function monthOf(name: string): string | undefined {
  const index = MONTHS.indexOf(name.toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function fromEpoch(text: string): MachineDate {
  const value = Number(text);
  return { at: new Date(text.length === 10 ? value * 1000 : value).toISOString(), precision: "second" };
}

function build(
  year: string | undefined,
  month: string | undefined,
  day?: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): MachineDate | null {
  if (year === undefined || month === undefined) return null;
  const numbers = [year, month, day ?? "1", hour ?? "0", minute ?? "0", second ?? "0"].map(Number);
  const [y, m, d, h, min, s] = numbers as [number, number, number, number, number, number];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31 || h > 24 || min > 59 || s > 60) return null;
  const local = Date.UTC(y, m - 1, d, h, min, s);
  if (new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d) return null;
  // Midnight exactly, in whatever zone, is how systems write a day.
  const dayOnly = hour === undefined || (h === 0 && min === 0 && s === 0);
  if (dayOnly)
    return { at: new Date(Date.UTC(y, m - 1, d)).toISOString(), precision: day === undefined ? "month" : "day" };
  const at = new Date(local - minutesEast(zone) * 60_000).toISOString();
  return { at, precision: second === undefined ? "minute" : "second" };
}

function minutesEast(zone: string | undefined): number {
  if (zone === undefined) return 0;
  return zone.toLowerCase() === "cst" ? CST : (zoneMinutes(zone) ?? 0);
}

const URL_DATE =
  /(?:^|[/_.-])(20[0-3]\d|19[89]\d)[/_.-]?(0[1-9]|1[0-2]|[1-9](?=[/_.-])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[/_.-]))[/_.-]?(0[1-9]|[12]\d|3[01]|[1-9](?=[/_.-]|$))(?=[/_.-]|$|\D)/i;
/** "/2010/POLITICS/08/13/", "/2010/world/8/3/": a section between the year and the rest. */
const URL_SECTION_DAY = /\/(20[0-3]\d|19[89]\d)\/[a-z][a-z._-]{1,30}\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\//i;
const URL_MONTH = /\/(20[0-3]\d)\/(0[1-9]|1[0-2])\//;

/** The date in a URL's path, as in /2021/08/05/, /2021-08-05-name or /20210805. */
export function parseUrlDate(url: string): MachineDate | null {
  const path = pathOf(url);
  const day = URL_DATE.exec(path);
  if (day !== null) {
    const month = /^\d/.test(day[2]!) ? day[2] : monthOf(day[2]!);
    return build(day[1], month, day[3]);
  }
  const inSection = URL_SECTION_DAY.exec(path);
  if (inSection !== null) return build(inSection[1], inSection[2], inSection[3]);
  const month = URL_MONTH.exec(path);
  return month === null ? null : build(month[1], month[2]);
}

/** An archive's address carries the day of the copy, then the address of the page, which may be a copy too. */
const ARCHIVED = /^.*\/web\/\d{14}[a-z_]*\/(?=https?:\/\/)/;

function pathOf(url: string): string {
  const address = url.split(/[?#]/, 1)[0]!.replace(ARCHIVED, "");
  const start = address.indexOf("://");
  const slash = address.indexOf("/", start < 0 ? 0 : start + 3);
  return slash < 0 ? "" : address.slice(slash);
}
