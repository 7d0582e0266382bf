/** What a Content-Length says, in bytes; null where there is none, or no number. */
export function contentLength(header: string | null | undefined): number | null {
  return header != null && /^\d{1,15}$/.test(header) ? Number(header) : null;
}
