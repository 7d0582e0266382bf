import { Agent } from "node:http";
import fc from "fast-check";
import { EXAMPLE_ID, type FuzzRequest, operationsOf, requestOf } from "./requests.ts";
import { send } from "./send.ts";

/** What a campaign found. */
export interface FuzzReport {
  sent: number;
  /** How many answers had each status; 0 is no answer, -1 was not sent. */
  statuses: Record<number, number>;
  /** Answers with status 500 or more, broken problems, and requests without an answer, in words. */
  faults: string[];
  medianMs: number;
  p99Ms: number;
  slowest: { milliseconds: number; request: string }[];
  /** Operations of the description, and how many answers below 400 each got. */
  served: Record<string, number>;
}

const CLIENTS = 8;
const SLOWEST = 5;

/**
 * Sends `count` requests made from `seed` to the API at `port`, a few at once. `sample` is called after every thousand.
 */
export async function fuzz(port: number, count: number, seed: number, sample = async () => {}): Promise<FuzzReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const described = await (await fetch(`http://127.0.0.1:${port}/openapi.json`)).json();
  const operations = operationsOf(described);
  const report: FuzzReport = {
    ...{ sent: 0, statuses: {}, faults: [], medianMs: 0, p99Ms: 0, slowest: [] },
    served: Object.fromEntries(operations.map(({ method, path }) => [`${method} ${path}`, 0])),
  };
  const times: number[] = [];
  const patterns = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));
  let chunk: FuzzRequest[] = [];
  let at = 0;
  let drawn = 0;
  const next = (): FuzzRequest | null => {
    if (drawn >= count) return null;
    if (at >= chunk.length) {
      chunk = fc.sample(requestOf(operations), { numRuns: Math.min(count - drawn, CHUNK), seed: seed + drawn });
      at = 0;
    }
    drawn += 1;
    return chunk[at++]!;
  };
  let article = EXAMPLE_ID;
  const client = async () => {
    for (let one = next(); one !== null; one = next()) {
      // The last article made stands in for the example's id, so that some requests find something.
      one.target = one.target.replace(EXAMPLE_ID, article);
      const { status, milliseconds, text } = await send(agent, port, one);
      if (status === 201) article = (JSON.parse(text) as { id: string }).id;
      report.sent += 1;
      report.statuses[status] = (report.statuses[status] ?? 0) + 1;
      const fault = faultOf(one, status, text);
      if (fault !== null) report.faults.push(`${fault}: ${describe(one)} -> ${text.slice(0, 300)}`);
      if (status > 0) times.push(milliseconds);
      noteSlow(report, milliseconds, one);
      const path = one.target.split("?")[0]!;
      const served =
        status > 0 &&
        status < 400 &&
        patterns.find((known) => known.operation.method === one.method && known.pattern.test(path));
      if (served) report.served[`${served.operation.method} ${served.operation.path}`]! += 1;
      if (report.sent % 1_000 === 0) await sample();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  times.sort((a, b) => a - b);
  report.medianMs = times[times.length >> 1] ?? 0;
  report.p99Ms = times[Math.floor(times.length * 0.99)] ?? 0;
  return report;
}

const CHUNK = 2_000;

function faultOf(request: FuzzRequest, status: number, text: string): string | null {
  if (status === 0) return `no answer (${text})`;
  if (status >= 500) return `status ${status}`;
  if (status < 400 || request.method === "HEAD") return null;
  try {
    const problem = JSON.parse(text) as { status?: number };
    return problem.status === status ? null : "a problem that tells another status";
  } catch {
    return "an error that is no problem";
  }
}

function noteSlow(report: FuzzReport, milliseconds: number, request: FuzzRequest): void {
  const least = report.slowest[SLOWEST - 1]?.milliseconds ?? 0;
  if (milliseconds <= least) return;
  report.slowest.push({ milliseconds, request: describe(request) });
  report.slowest.sort((a, b) => b.milliseconds - a.milliseconds);
  report.slowest.length = Math.min(report.slowest.length, SLOWEST);
}

function describe({ method, target, headers, body }: FuzzRequest): string {
  const sent = body === null ? "" : ` ${JSON.stringify(new TextDecoder().decode(body).slice(0, 200))}`;
  return `${method} ${target.slice(0, 300)} ${JSON.stringify(headers).slice(0, 300)}${sent}`;
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`);
