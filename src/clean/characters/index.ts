import { decodeHTML } from "entities";
import { inPieces } from "../pieces.ts";
import { repairCharset } from "./charset.ts";
import { cleanJoiners } from "./joiners.ts";
import { boundMarks } from "./marks.ts";
import { repairMojibake } from "./mojibake.ts";
import { needOf } from "./need.ts";

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/gu;
/** Controls, non-characters, BOM, soft hyphen, zero-width, invisible and bidi marks; not tab, line feed, ZWNJ or ZWJ. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\u034f/gu;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/iu;
const ENTITIES = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/giu;

/**
 * Text with sound characters: well-formed Unicode in NFC, "\n" for every line end, no byte order mark, control or
 * zero-width character, mojibake and HTML entities undone where that is certain, at most 30 marks on a letter. Quotes and
 * dashes stay as written.
 */
export function cleanCharacters(text: string): string {
  const need = needOf(text);
  if (need.repair || (need.entities && ENTITY.test(text))) return repair(text);
  const composed = need.composition ? boundMarks(text).normalize("NFC") : text;
  return need.charset ? repairCharset(composed) : composed;
}

function repair(text: string): string {
  let result = text.toWellFormed().replace(/\ufffd{2,}/gu, "\ufffd");
  result = repairMojibake(result);
  for (let round = 0; round < 3 && ENTITY.test(result); round += 1) {
    const decoded = result.replace(ENTITIES, (entity) => decodeHTML(entity));
    if (decoded === result) break;
    result = decoded;
  }
  result = inPieces(result.toWellFormed(), (piece) => piece.replace(LINE_ENDS, "\n").replace(INVISIBLE, ""));
  return repairCharset(boundMarks(cleanJoiners(result)).normalize("NFC"));
}
