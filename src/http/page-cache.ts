import { LIMITS } from "../domain/limits.ts";

/** A page as it was sent: its tag says whether it still is what the database would give. */
export interface KeptPage {
  tag: string;
  link: string | null;
  body: Uint8Array<ArrayBuffer>;
}

/** The pages that this isolate has sent lately, by the URL that asked for them. */
export interface PageCache {
  find(url: string): KeptPage | undefined;
  keep(url: string, page: KeptPage): void;
}

/** Roughly what a page costs beside its words: the entry, the objects, the buffer. */
const PAGE_BYTES = 300;

/** An empty page is small, but the address that asked for it may be long; a character takes up to two bytes. */
const bytesOf = (url: string, { tag, link, body }: KeptPage): number =>
  PAGE_BYTES + body.byteLength + 2 * (url.length + tag.length + (link?.length ?? 0));

/**
 * Keeps pages until LIMITS.PAGES_KEPT_BYTES of them are held, then lets go of those not asked for longest. A page is
 * only ever sent again when its tag is compared with the database's first: the cache saves reading and writing the page.
 */
export function createPageCache(mostBytes: number = LIMITS.PAGES_KEPT_BYTES): PageCache {
  // Insertion order: the first one is the one asked for longest ago.
  const pages = new Map<string, KeptPage>();
  let bytes = 0;
  const letGo = (url: string) => {
    const page = pages.get(url);
    if (page === undefined) return;
    bytes -= bytesOf(url, page);
    pages.delete(url);
  };
  return {
    find(url) {
      const page = pages.get(url);
      if (page === undefined) return undefined;
      pages.delete(url);
      pages.set(url, page);
      return page;
    },
    keep(url, page) {
      letGo(url);
      if (bytesOf(url, page) > mostBytes) return;
      pages.set(url, page);
      bytes += bytesOf(url, page);
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) return;
        letGo(oldest);
      }
    },
  };
}
