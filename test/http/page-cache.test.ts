import { describe, expect, test } from "vitest";
import { createPageCache } from "../../src/http/page-cache.ts";

const page = (tag: string, bytes = 10) => ({ tag, link: null, body: new Uint8Array(bytes) });

describe("the pages kept", () => {
  test("are found by their URL", () => {
    const pages = createPageCache(100);
    pages.keep("/a", page("a"));
    expect(pages.find("/a")?.tag).toBe("a");
    expect(pages.find("/b")).toBeUndefined();
  });

  test("are replaced by a later one, and its bytes counted once", () => {
    const pages = createPageCache(100);
    for (let turn = 0; turn < 50; turn += 1) pages.keep("/a", page(`turn ${turn}`, 60));
    pages.keep("/b", page("b", 40));
    expect(pages.find("/a")?.tag).toBe("turn 49");
    expect(pages.find("/b")?.tag).toBe("b");
  });

  test("make room for new ones, those not asked for longest first", () => {
    const pages = createPageCache(30);
    for (const url of ["/a", "/b", "/c"]) pages.keep(url, page(url));
    pages.find("/a");
    pages.keep("/d", page("/d"));
    expect(["/a", "/b", "/c", "/d"].filter((url) => pages.find(url) !== undefined)).toEqual(["/a", "/c", "/d"]);
  });

  test("are none that is larger than all room", () => {
    const pages = createPageCache(30);
    pages.keep("/a", page("a"));
    pages.keep("/b", page("b", 31));
    expect(pages.find("/a")?.tag).toBe("a");
    expect(pages.find("/b")).toBeUndefined();
  });
});
