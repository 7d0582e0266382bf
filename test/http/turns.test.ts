import { describe, expect, test } from "vitest";
import { createTurns } from "../../src/http/turns.ts";

const ROOM = 100;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const tick = () => sleep(0);
const open = (clock = () => 0) => createTurns(ROOM, clock);
const never = () => new Promise<never>(() => undefined);

describe("turns of long work", () => {
  test("one begins when those before it have made all their steps, in the order of their coming", async () => {
    const turns = open();
    const events: string[] = [];
    const work = (name: string) =>
      turns.run(1, async (step) => {
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
    const turns = open();
    let answer = (_: string) => {};
    const first = turns.run(1, async (step) => {
      await step();
      return new Promise<string>((resolve) => {
        answer = resolve;
      });
    });
    expect(await turns.run(1, async () => "second")).toBe("second");
    answer("first");
    expect(await first).toBe("first");
  });

  test("nobody waits for a request that was ended without a word", async () => {
    const turns = open();
    void turns.run(1, never);
    expect(await turns.run(1, async () => "done")).toBe("done");
  });

  test("nobody waits for one that was ended while it waited itself", async () => {
    let isFirst = true;
    const turns = createTurns(
      ROOM,
      () => 0,
      (ms) => {
        // The pause of the first that waits never ends.
        if (!isFirst) return sleep(ms);
        isFirst = false;
        return never();
      },
    );
    void turns.run(1, never);
    void turns.run(1, async () => "ended early");
    expect(await turns.run(1, async () => "done")).toBe("done");
  });

  test("one alone begins at once, also after one that failed", async () => {
    let pauses = 0;
    const turns = createTurns(
      ROOM,
      () => 0,
      async () => {
        pauses += 1;
      },
    );
    const failed = turns.run(1, () => Promise.reject(new Error("wrong")));
    await expect(failed).rejects.toThrow("wrong");
    await turns.run(1, async (step) => step());
    expect(pauses).toBe(0);
  });

  test("many steps let others in between", async () => {
    let isIn = false;
    const other = tick().then(() => {
      isIn = true;
    });
    const sawOther = await open().run(1, async (step) => {
      for (let at = 0; at < 100; at += 1) await step();
      return isIn;
    });
    expect(sawOther).toBe(true);
    await other;
  });

  test("those that have begun hold no more together than there is room for; one that is larger goes alone", async () => {
    const turns = open();
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const hold = (bytes: number) =>
      turns.run(bytes, () => {
        begun.push(bytes);
        return new Promise<void>((resolve) => ends.push(resolve));
      });
    const all = [hold(70), hold(20), hold(30), hold(150)];
    await sleep(100);
    expect(begun).toEqual([70, 20]);
    ends[0]!();
    await sleep(100);
    expect(begun).toEqual([70, 20, 30]);
    ends[1]!();
    ends[2]!();
    await sleep(100);
    expect(begun).toEqual([70, 20, 30, 150]);
    ends[3]!();
    await Promise.all(all);
  });

  test("one that was ended without a word leaves its room after half a minute", async () => {
    let now = 0;
    const turns = open(() => now);
    void turns.run(ROOM, never);
    const next = turns.run(ROOM, async () => "done");
    expect(await Promise.race([next, sleep(100).then(() => "waits")])).toBe("waits");
    now = 31_000;
    expect(await next).toBe("done");
  });

  test("one that others overtook while it waited for an answer goes on when they pause, before any that came later", async () => {
    const turns = open();
    const events: string[] = [];
    const work = (name: string, answer: () => Promise<unknown>) =>
      turns.run(1, async (step) => {
        for (const part of [1, 2]) {
          for (let at = 0; at < 20; at += 1) {
            await step();
            events.push(`${name}${part}`);
            await tick();
          }
          if (part === 1) await answer();
        }
      });
    await Promise.all([work("a", () => sleep(40)), work("b", () => sleep(60)), work("c", () => sleep(60))]);
    const parts = events.filter((event, at) => event !== events[at - 1]);
    expect(parts.slice(0, 3)).toEqual(["a1", "b1", "a2"]);
    expect(parts.toSorted()).toEqual(["a1", "a2", "b1", "b2", "c1", "c2"]);
  });
});
