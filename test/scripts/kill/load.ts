import { setTimeout as sleep } from "node:timers/promises";
import { newsOf } from "../../support/news.ts";

const CLIENTS = 16;
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
 * Sixteen clients send `submissions` submissions of which two of seven are sent a second time, by another client, and
 * send each again until it is accepted. `finished` ends it when everything is.
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
  const client = async () => {
    while (next < numbers.length) {
      const number = numbers[next++]!;
      await submitUntilAccepted(origin, number, report);
      done += 1;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return report;
}

/** How many different articles that many submissions have. */
export const distinctOf = (submissions: number): number => Math.ceil((submissions * 5) / 7);

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

async function submitUntilAccepted(origin: string, number: number, report: LoadReport): Promise<void> {
  const body = JSON.stringify({
    ...newsOf(number, ARTICLE_CHARACTERS),
    external_id: `kill-${number}`,
    source: "Kill Wire",
  });
  const deadline = Date.now() + GIVE_UP_MS;
  for (let attempt = 0; Date.now() < deadline; attempt += 1) {
    const begin = performance.now();
    const answer = await send(`${origin}/v1/articles`, body);
    report.milliseconds.push(performance.now() - begin);
    report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
    if ([200, 201, 202].includes(answer.status)) {
      report.accepted.set(number, (report.accepted.get(number) ?? 0) + 1);
      if (answer.status === 202) report.waiting.push((JSON.parse(answer.text) as { status_url: string }).status_url);
      return;
    }
    if (answer.status !== 0 && answer.status !== 503) {
      report.wrong.push(`${number}: ${answer.status} ${answer.text.slice(0, 300)}`);
      return;
    }
    await sleep(Math.min(100 * 2 ** attempt, 1_000));
  }
  report.wrong.push(`${number}: given up`);
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
