import { type Agent, type OutgoingHttpHeaders, request } from "node:http";
import type { FuzzRequest } from "./requests.ts";

/** An answer; status 0 is none. Times are milliseconds from the first byte sent to the last one received. */
export interface FuzzAnswer {
  status: number;
  milliseconds: number;
  text: string;
}

const TIMEOUT_MS = 60_000;

/** Sends a request as it is: Node's own client neither normalises the path nor adds anything but the length. */
export function send(agent: Agent, port: number, fuzz: FuzzRequest): Promise<FuzzAnswer> {
  const begin = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text: string) => resolve({ status, text, milliseconds: performance.now() - begin });
    let outgoing: ReturnType<typeof request>;
    try {
      const headers: OutgoingHttpHeaders = {};
      for (const [name, value] of fuzz.headers) headers[name] = value;
      if (fuzz.body !== null) headers["Content-Length"] = fuzz.body.byteLength;
      outgoing = request({ agent, host: "127.0.0.1", port, method: fuzz.method, path: fuzz.target, headers });
    } catch (error) {
      // A method, path or header that Node will not send.
      return end(-1, String(error));
    }
    outgoing.setTimeout(TIMEOUT_MS, () => outgoing.destroy(new Error("no answer in time")));
    outgoing.on("error", (error) => end(0, error.message));
    outgoing.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", (error) => end(0, error.message));
      response.on("end", () => end(response.statusCode ?? 0, Buffer.concat(chunks).toString("utf8")));
    });
    outgoing.end(fuzz.body ?? undefined);
  });
}
