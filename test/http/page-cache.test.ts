import { describe, expect, test } from "vitest";
import { createPageCache } from "../../src/http/page-cache.ts";

const page = (tag: string, bytes = 10_000) => ({ tag, link: null, body: new Uint8Array(bytes) });

describe("the pages kept", () => {
  test("are found by their URL", () => {
    const pages = createPageCache(101_000);
    pages.keep("/a", page("a"));
    expect(pages.find("/a")?.tag).toBe("a");
    expect(pages.find("/b")).toBeUndefined();
  });

  test("are replaced by a later one, and its bytes counted once", () => {
    const pages = createPageCache(101_000);
    for (let turn = 0; turn < 50; turn += 1) pages.keep("/a", page(`turn ${turn}`, 60_000));
    pages.keep("/b", page("b", 39_000));
    expect(pages.find("/a")?.tag).toBe("turn 49");
    expect(pages.find("/b")?.tag).toBe("b");
  });

  test("make room for new ones, those not asked for longest first", () => {
    const pages = createPageCache(31_000);
    for (const url of ["/a", "/b", "/c"]) pages.keep(url, page(url));
    pages.find("/a");
    pages.keep("/d", page("/d"));
    expect(["/a", "/b", "/c", "/d"].filter((url) => pages.find(url) !== undefined)).toEqual(["/a", "/c", "/d"]);
  });

  test("are none that is larger than all room", () => {
    const pages = createPageCache(31_000);
    pages.keep("/a", page("a"));
    pages.keep("/b", page("b", 31_000));
    expect(pages.find("/a")?.tag).toBe("a");
    expect(pages.find("/b")).toBeUndefined();
  });

  test("count with their addresses, so that empty ones cannot fill the memory", () => {
    const pages = createPageCache(1_000_000);
    const urlOf = (at: number) => `/v1/articles?q=${String(at).padStart(1_000, "x")}`;
    for (let at = 0; at < 2_000; at += 1) pages.keep(urlOf(at), page("empty", 30));
    const kept = Array.from({ length: 2_000 }, (_, at) => pages.find(urlOf(at)) !== undefined);
    expect(kept.filter(Boolean).length).toBeLessThan(500);
    expect(kept.at(-1)).toBe(true);
  });
});
