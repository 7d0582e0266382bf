/** Milliseconds between two looks of whoever waits, and how many in a row must find nobody at work. */
const LOOK_MS = 2;
const IDLE_LOOKS = 5;
/** Steps after which one at work lets other requests of the isolate in: some hundredths of a second. */
const STEPS_A_BREATH = 25;

/** To be called before each step of long work. */
export type Step = () => Promise<void>;

/** Has long work of several requests done one after the other. */
export interface Turns {
  /** Does `work` when no other is at work. One that no longer calls its `Step` is not: it may still wait for an answer. */
  run<Done>(work: (step: Step) => Promise<Done>): Promise<Done>;
}

/**
 * An isolate has one thread, and what a request sends leaves only when none computes: of batches that compute back to
 * back none would reach the database before the last one was done, and all would reach it at once. So there is one at a
 * time, and time behind it to send. Who waits looks again in its own time, as in `createTally`: the promise of a request
 * that ends early never settles. `pause` waits for that many milliseconds.
 */
export function createTurns(pause: (ms: number) => Promise<unknown> = sleep): Turns {
  /** Grows with every step, so that two looks tell whether one was made between them. */
  let steps = 0;
  /** How many have come and not gone. One that ended early stays: then others look although nobody is there. */
  let present = 0;
  const queue = new Set<object>();
  const untilIdle = async () => {
    const own = {};
    queue.add(own);
    let seen = steps;
    for (let idle = 0; ; ) {
      await pause(LOOK_MS);
      idle = seen === steps ? idle + 1 : 0;
      seen = steps;
      const [first] = queue;
      if (first === own && idle >= IDLE_LOOKS) break;
      // The first would have gone by now: it ended early.
      if (first !== own && idle > 2 * IDLE_LOOKS) queue.delete(first!);
    }
    queue.delete(own);
  };
  return {
    run: async (work) => {
      present += 1;
      try {
        if (present > 1) await untilIdle();
        steps += 1;
        let own = 0;
        return await work(async () => {
          steps += 1;
          own += 1;
          if (own % STEPS_A_BREATH === 0) await pause(0);
        });
      } finally {
        present -= 1;
      }
    },
  };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
