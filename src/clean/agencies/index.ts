import { AGENCIES } from "./table.ts";

/** A news agency: the name reports are known by, and its country (ISO 3166-1 alpha-2), null for international ones. */
export interface Agency {
  name: string;
  country: string | null;
}

let byKey: Map<string, Agency> | null = null;

/** What is written like its key but for case. */
const PLAIN_NAME = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/;

function key(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase();
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[«»"“”„]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The agency that signs with `name` in whatever script, or null. Case does not count, quotes neither. */
export function findAgency(name: string): Agency | null {
  if (!byKey) {
    byKey = new Map();
    for (const line of AGENCIES.trim().split("\n")) {
      const [main = "", country = "", ...others] = line.split("|");
      const agency = { name: main, country: country || null };
      for (const spelling of [main, ...others]) {
        const spelt = key(spelling);
        if (!byKey.has(spelt)) byKey.set(spelt, agency);
      }
    }
  }
  return byKey.get(key(name)) ?? null;
}

/** Domains of a country code that are sold as a brand and say nothing of a country. */
const BRAND_DOMAINS = new Set([
  "co",
  "io",
  "ai",
  "tv",
  "me",
  "fm",
  "ly",
  "cc",
  "to",
  "ws",
  "gg",
  "am",
  "im",
  "la",
  "vc",
  "sh",
  "so",
  "eu",
  "ag",
]);

/** Country of a host by its country-code domain, or null for generic and brand domains. */
export function countryOfHost(host: string): string | null {
  const domain = host.toLowerCase().split(".").at(-1) ?? "";
  if (domain === "uk") return "GB";
  if (domain === "рф" || domain === "xn--p1ai" || domain === "su") return "RU";
  if (!/^[a-z]{2}$/.test(domain) || BRAND_DOMAINS.has(domain)) return null;
  return domain.toUpperCase();
}
