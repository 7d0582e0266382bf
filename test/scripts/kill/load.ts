import { setTimeout as sleep } from "node:timers/promises";
import { newsOf } from "../../support/news.ts";

const CLIENTS = 16;
const BATCH = 8;
/** Longest time a client goes on with one submission. */
const GIVE_UP_MS = 240_000;
const ARTICLE_CHARACTERS = 1_500;

/** What the clients were told. */
export interface LoadReport {
  /** Times that each article was accepted, by its number. */
  accepted: Map<number, number>;
  /** Addresses of what waits in the queue. */
  waiting: string[];
  /** How many answers had each status; 0 is no answer. */
  statuses: Record<number, number>;
  /** Answers that nobody should get, with their beginning. */
  wrong: string[];
  milliseconds: number[];
}

/**
 * Sixteen clients send `submissions` submissions, some 70 % of them in batches, and send each again until it is accepted.
 * Two of seven are second copies, most of them sent by another client. `progress` is told how many are done.
 */
export async function submitUnderFire(
  origin: string,
  submissions: number,
  progress: (done: number) => void = () => {},
): Promise<LoadReport> {
  const report: LoadReport = { accepted: new Map(), waiting: [], statuses: {}, wrong: [], milliseconds: [] };
  const numbers = orderOf(submissions);
  let next = 0;
  let done = 0;
  let turn = 0;
  const client = async () => {
    while (next < numbers.length) {
      // Every fourth turn of a client is a batch.
      turn += 1;
      const taken = numbers.slice(next, next + (turn % 4 === 0 ? BATCH : 1));
      next += taken.length;
      await submitUntilAccepted(origin, taken, report);
      done += taken.length;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return report;
}

/** How many different articles that many submissions have. */
const distinctOf = (submissions: number): number => Math.ceil((submissions * 5) / 7);

/** Every number once and the first of them again, the second copies spread over the whole. */
function orderOf(submissions: number): number[] {
  const distinct = distinctOf(submissions);
  const order = Array.from({ length: distinct }, (_, number) => number);
  for (let number = 0; number < submissions - distinct; number += 1) {
    // Close to the first copy for every other one, so that both are often on their way at once.
    const at = number % 2 === 0 ? order.indexOf(number, number) + 3 : (number * 7_919) % order.length;
    order.splice(at, 0, number);
  }
  return order;
}

async function submitUntilAccepted(origin: string, numbers: number[], report: LoadReport): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS;
  let left = numbers;
  for (let attempt = 0; Date.now() < deadline; attempt += 1) {
    const begin = performance.now();
    const answers = await (left.length === 1 ? submitOne(origin, left[0]!) : submitBatch(origin, left));
    report.milliseconds.push(performance.now() - begin);
    const again = answers.filter((answer) => !note(answer, report)).map(({ number }) => number);
    if (again.length === 0) return;
    left = again;
    await sleep(Math.min(100 * 2 ** attempt, 1_000));
  }
  for (const number of left) report.wrong.push(`${number}: given up`);
}

/** What a client was told of one article. */
interface Told {
  number: number;
  status: number;
  text: string;
}

/** Writes down an answer. Returns whether it settles the article; otherwise it is to be sent again. */
function note({ number, status, text }: Told, report: LoadReport): boolean {
  report.statuses[status] = (report.statuses[status] ?? 0) + 1;
  if (status === 0 || status === 503) return false;
  if ([200, 201, 202].includes(status)) {
    report.accepted.set(number, (report.accepted.get(number) ?? 0) + 1);
    if (status === 202) report.waiting.push((JSON.parse(text) as { status_url: string }).status_url);
  } else {
    report.wrong.push(`${number}: ${status} ${text.slice(0, 300)}`);
  }
  return true;
}

const articleOf = (number: number) => ({
  ...newsOf(number, ARTICLE_CHARACTERS),
  external_id: `kill-${number}`,
  source: "Kill Wire",
});

async function submitOne(origin: string, number: number): Promise<Told[]> {
  return [{ number, ...(await send(`${origin}/v1/articles`, JSON.stringify(articleOf(number)))) }];
}

async function submitBatch(origin: string, numbers: number[]): Promise<Told[]> {
  const whole = await send(`${origin}/v1/articles/batch`, JSON.stringify({ articles: numbers.map(articleOf) }));
  if (whole.status !== 207) return numbers.map((number) => ({ number, ...whole }));
  const { results } = JSON.parse(whole.text) as { results: { index: number; status: number }[] };
  return numbers.map((number, at) => {
    const result = results.find(({ index }) => index === at);
    return { number, status: result?.status ?? -1, text: JSON.stringify(result ?? "no result in its place") };
  });
}

async function send(url: string, body: string): Promise<{ status: number; text: string }> {
  try {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(60_000) });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: "" };
  }
}

/** Waits until nothing is queued any more; returns the states that the submissions ended in, counted. */
export async function awaitQueue(origin: string, waiting: string[]): Promise<Record<string, number>> {
  const states: Record<string, number> = {};
  const deadline = Date.now() + GIVE_UP_MS;
  for (const path of waiting) {
    for (;;) {
      const answer = await fetch(`${origin}${path}`).catch(() => null);
      const state = answer?.ok ? ((await answer.json()) as { state: string }).state : "unknown";
      if ((state !== "queued" && state !== "unknown") || Date.now() > deadline) {
        states[state] = (states[state] ?? 0) + 1;
        break;
      }
      await sleep(200);
    }
  }
  return states;
}
