/** What form the content of a submission has. */
export type ContentFormat = "text" | "html" | "markdown";

/** One article as a client sent it, decoded and checked, nothing interpreted yet. */
export interface Submission {
  format: ContentFormat;
  content: string;
  title: string | null;
  url: string | null;
  /** Publisher name or host, as the client gave it. */
  source: string | null;
  externalId: string | null;
  /** RFC 3339 instant or a bare date (`2021-08-05`), as the client gave it; valid. */
  publishedAt: string | null;
  /** BCP 47 hint. */
  language: string | null;
  authors: string[] | null;
}
