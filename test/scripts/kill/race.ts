import { openPostgresEngine } from "../../../scripts/gateway/postgres-engine.ts";
import { newsOf } from "../../support/news.ts";
import { startKillableApi } from "./api.ts";
import type { Outcome } from "./scenarios.ts";
import { startTempPostgres } from "./temp-postgres.ts";
import { findLosses } from "./verify.ts";

const CLIENTS = 8;
const COPIES = 4;
const ARTICLE_CHARACTERS = 500;

/**
 * Nothing is killed: eight clients at once send each of `submissions` / 4 articles four times. Exactly one of the four may
 * be told that it created the article, the others that it was there, and all of them its id.
 */
export async function playRace(programs: string, submissions: number): Promise<Outcome> {
  const postgres = await startTempPostgres(programs);
  try {
    const api = await startKillableApi(postgres.url);
    try {
      const told = await race(api.origin, Math.ceil(submissions / COPIES));
      const engine = openPostgresEngine(postgres.url);
      const losses = [...findWrongVerdicts(told), ...(await findLosses(engine, toReport(told)))];
      await engine.close();
      return { report: toReport(told), queue: {}, losses };
    } finally {
      await api.stop();
    }
  } finally {
    await postgres.remove();
  }
}

/** What a client was told of one submission. */
interface Told {
  number: number;
  status: number;
  answer: { result?: string; id?: string };
  milliseconds: number;
}

async function race(origin: string, distinct: number): Promise<Told[]> {
  // The four copies one after the other, so that eight clients always have the same two articles in hand.
  const numbers = Array.from({ length: distinct * COPIES }, (_, at) => Math.floor(at / COPIES));
  const told: Told[] = [];
  let next = 0;
  const client = async () => {
    while (next < numbers.length) {
      const number = numbers[next++]!;
      const body = JSON.stringify({
        ...newsOf(number, ARTICLE_CHARACTERS),
        ...{ external_id: `kill-${number}`, source: "Race Wire" },
      });
      const headers = { "Content-Type": "application/json" };
      const begin = performance.now();
      const response = await fetch(`${origin}/v1/articles`, { method: "POST", headers, body });
      const answer = (await response.json()) as Told["answer"];
      told.push({ number, status: response.status, answer, milliseconds: performance.now() - begin });
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return told;
}

function findWrongVerdicts(told: Told[]): string[] {
  return [...Map.groupBy(told, ({ number }) => number)].flatMap(([number, copies]) => {
    const verdicts = copies.map(({ status, answer }) => `${status} ${answer.result}`).sort();
    const ids = new Set(copies.map(({ answer }) => answer.id));
    const right = [...Array.from({ length: copies.length - 1 }, () => "200 duplicate"), "201 created"];
    const isRight = ids.size === 1 && verdicts.join() === right.join();
    return isRight ? [] : [`article ${number}: told ${verdicts.join(", ")} of ${ids.size} ids`];
  });
}

function toReport(told: Told[]): Outcome["report"] {
  const statuses: Record<number, number> = {};
  for (const { status } of told) statuses[status] = (statuses[status] ?? 0) + 1;
  const accepted = new Map([...Map.groupBy(told, ({ number }) => number)].map(([number, all]) => [number, all.length]));
  return { accepted, waiting: [], statuses, wrong: [], milliseconds: told.map(({ milliseconds }) => milliseconds) };
}
