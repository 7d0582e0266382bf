import type { ContentFormat } from "../domain/submission.ts";

/** What a Content-Type header says: the essence in lower case and the charset parameter, if there is one. */
export interface MediaType {
  essence: string;
  charset: string | null;
}

/** Media types that carry an article as it is, and the format each one means. */
export const TEXT_FORMATS: ReadonlyMap<string, ContentFormat> = new Map([
  ["text/plain", "text"],
  ["text/html", "html"],
  ["text/markdown", "markdown"],
]);

export const JSON_MEDIA_TYPE = "application/json";

/** One JSON value a line. */
export const NDJSON_MEDIA_TYPE = "application/x-ndjson";

/** Every media type that a batch may have. */
export const BATCH_MEDIA_TYPES: readonly string[] = [NDJSON_MEDIA_TYPE, JSON_MEDIA_TYPE];

/** Every media type that a submission may have. */
export const SUBMISSION_MEDIA_TYPES: readonly string[] = [JSON_MEDIA_TYPE, ...TEXT_FORMATS.keys()];

/** Reads a Content-Type header (RFC 9110, 8.3.1). Parameters other than charset say nothing here. */
export function parseMediaType(header: string): MediaType {
  const [essence = "", ...parameters] = header.split(";");
  let charset: string | null = null;
  for (const parameter of parameters) {
    const equals = parameter.indexOf("=");
    if (equals === -1 || parameter.slice(0, equals).trim().toLowerCase() !== "charset") continue;
    charset ??= parameter
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/, "$1");
  }
  return { essence: essence.trim().toLowerCase(), charset };
}
