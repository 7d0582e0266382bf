/** Milliseconds between two looks of whoever waits, and how many in a row must find nobody at work. */
const LOOK_MS = 2;
const IDLE_LOOKS = 5;
/** Looks of another in which one that waits looks at least once, unless its request ended early. */
const LOST_LOOKS = 10;
/** Steps after which one at work lets other requests of the isolate in: some hundredths of a second. */
const STEPS_A_BREATH = 25;
/** One that has made no step for so long ended early: a statement is given up sooner. */
const LOST_MS = 30_000;

/** To be called before each step of long work. */
export type Step = () => Promise<void>;

/** Has long work of several requests done one after the other. */
export interface Turns {
  /**
   * Does `work`, which holds a body of `bytes`, when no other is at work and there is room for it. One that no longer
   * calls its `Step` is not at work: it may still wait for an answer. It takes its room until it ends.
   */
  run<Done>(bytes: number, work: (step: Step) => Promise<Done>): Promise<Done>;
}

/** One that waits. */
interface Waiting {
  looks: number;
}

/** One that has begun: the bytes that it holds, and when it was last heard of. */
interface Begun {
  bytes: number;
  at: number;
}

/**
 * An isolate has one thread, and what a request sends leaves only when none computes: of batches that compute back to
 * back none would reach the database before the last one was done, and all would reach it at once. So there is one at a
 * time, and time behind it to send. And it has 128 MB: those that have begun hold `roomBytes` together, or there is only
 * one, and the others have not read their bodies yet. Who waits looks again in its own time, as in `createTally`: the
 * promise of a request that ends early never settles. `clock` gives epoch milliseconds, `pause` waits for some.
 */
export function createTurns(
  roomBytes: number,
  clock: () => number,
  pause: (ms: number) => Promise<unknown> = sleep,
): Turns {
  /** Grows with every step, so that two looks tell whether one was made between them. */
  let steps = 0;
  const begun = new Set<Begun>();
  const queue: Waiting[] = [];
  const hasRoom = (bytes: number): boolean => {
    let taken = 0;
    for (const one of begun) {
      if (clock() - one.at > LOST_MS) begun.delete(one);
      else taken += one.bytes;
    }
    return taken === 0 || taken + bytes <= roomBytes;
  };
  const untilIdle = async (own: Waiting, mayBegin: () => boolean) => {
    let seen = steps;
    let idle = 0;
    let before = own;
    let looksBefore = 0;
    let still = 0;
    for (;;) {
      await pause(LOOK_MS);
      own.looks += 1;
      idle = seen === steps ? idle + 1 : 0;
      seen = steps;
      // Somebody may have taken it for lost.
      if (!queue.includes(own)) queue.push(own);
      const first = queue[0]!;
      if (first === own && idle >= IDLE_LOOKS && mayBegin()) break;
      still = first !== own && first === before && first.looks === looksBefore ? still + 1 : 0;
      before = first;
      looksBefore = first.looks;
      if (still > LOST_LOOKS) queue.shift();
    }
    queue.splice(queue.indexOf(own), 1);
  };
  return {
    run: async (bytes, work) => {
      if (begun.size > 0 || queue.length > 0) {
        const waiting = { looks: 0 };
        queue.push(waiting);
        await untilIdle(waiting, () => hasRoom(bytes));
      }
      const own = { bytes, at: clock() };
      begun.add(own);
      steps += 1;
      let seen = steps;
      let made = 0;
      const step = async () => {
        // Another took its turn while this one waited for an answer.
        if (made > 0 && seen !== steps) {
          const waiting = { looks: 0 };
          queue.unshift(waiting);
          await untilIdle(waiting, () => true);
        }
        steps += 1;
        seen = steps;
        own.at = clock();
        made += 1;
        if (made % STEPS_A_BREATH === 0) await pause(0);
      };
      try {
        return await work(step);
      } finally {
        begun.delete(own);
      }
    },
  };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
