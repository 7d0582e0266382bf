import type { DateOptions } from "./assemble.ts";

/** English-speaking countries that write the day first, by their top-level domains and regions (CLDR short date formats). */
const DAY_FIRST = new Set("uk gb au nz ie in pk lk bd sg mt ng gh ke ug tz zm zw jm tt bb gy cy il hk".split(" "));

/**
 * The order of figures in dates of an English page, by the country of its host, else by the region that it declares ("en-GB");
 * undefined where neither says that the day is first. `host` and `declared`, a BCP 47 tag, are lower case.
 */
export function orderOfFigures(host: string | null, declared: string | null): DateOptions["order"] {
  const region = declared?.startsWith("en-") ? declared.slice(3) : "";
  const country = host?.slice(host.lastIndexOf(".") + 1) ?? "";
  return DAY_FIRST.has(country) || DAY_FIRST.has(region) ? "day-first" : undefined;
}
