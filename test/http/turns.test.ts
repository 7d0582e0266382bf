import { describe, expect, test } from "vitest";
import { createTurns } from "../../src/http/turns.ts";

const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("turns of long work", () => {
  test("one begins when those before it have made all their steps, in the order of their coming", async () => {
    const turns = createTurns();
    const events: string[] = [];
    const work = (name: string) =>
      turns.run(async (step) => {
        for (let at = 0; at < 3; at += 1) {
          await step();
          events.push(`${name}${at}`);
          await tick();
        }
      });
    await Promise.all(["a", "b", "c"].map(work));
    expect(events).toEqual(["a0", "a1", "a2", "b0", "b1", "b2", "c0", "c1", "c2"]);
  });

  test("who only waits for an answer holds nobody up", async () => {
    const turns = createTurns();
    let answer = (_: string) => {};
    const first = turns.run(async (step) => {
      await step();
      return new Promise<string>((resolve) => {
        answer = resolve;
      });
    });
    expect(await turns.run(async () => "second")).toBe("second");
    answer("first");
    expect(await first).toBe("first");
  });

  test("nobody waits for a request that was ended without a word", async () => {
    const turns = createTurns();
    void turns.run(() => new Promise(() => undefined));
    expect(await turns.run(async () => "done")).toBe("done");
  });

  test("nobody waits for one that was ended while it waited itself", async () => {
    let isFirst = true;
    const turns = createTurns((ms) => {
      // The pause of the first that waits never ends.
      if (!isFirst) return new Promise((resolve) => setTimeout(resolve, ms));
      isFirst = false;
      return new Promise(() => undefined);
    });
    void turns.run(() => new Promise(() => undefined));
    void turns.run(async () => "ended early");
    expect(await turns.run(async () => "done")).toBe("done");
  });

  test("one alone begins at once, also after one that failed", async () => {
    let pauses = 0;
    const turns = createTurns(async () => {
      pauses += 1;
    });
    const failed = turns.run(() => Promise.reject(new Error("wrong")));
    await expect(failed).rejects.toThrow("wrong");
    await turns.run(async (step) => step());
    expect(pauses).toBe(0);
  });

  test("many steps let others in between", async () => {
    let isIn = false;
    const other = tick().then(() => {
      isIn = true;
    });
    const sawOther = await createTurns().run(async (step) => {
      for (let at = 0; at < 100; at += 1) await step();
      return isIn;
    });
    expect(sawOther).toBe(true);
    await other;
  });
});
