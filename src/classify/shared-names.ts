import type { Organization } from "../knowledge/load.ts";
import { type Document, lowerAt, type NameMatch } from "./document.ts";

/** Names that parties, and chambers, of many countries have: "demokraté", "Республиканская партия", "Zieloni", "Senat". */
const SHARED_PARTY = /^(?:demokra[tc]|republik[aá]n|zelen|zielon|демократ|республ[иі]к|зел[её]н)/u;
const SHARED_CHAMBER = /^(?:kongres|sen[aá]t|senac|конгрес|сенат)/u;

/** Whether a listed organization's name is another country's as well, so that the document must tell whose it is. */
export function isShared(document: Document, { first, last }: NameMatch, { kind, country }: Organization): boolean {
  if (country === null) return false;
  if (kind === "party") return [first, last].some((token) => SHARED_PARTY.test(lowerAt(document, token)));
  return kind === "parliament" && first === last && SHARED_CHAMBER.test(lowerAt(document, first));
}
