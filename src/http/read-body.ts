import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { contentLength } from "./content-length.ts";

/**
 * Reads a request body of at most `limitBytes`. A longer one is refused by its Content-Length before anything is
 * read, or, where that is absent, as soon as the limit is passed.
 */
export async function readBody(request: Request, limitBytes: number): Promise<Result<Uint8Array, Rejection>> {
  const tooLarge = fail<Rejection>({ code: "body_too_large", limitBytes });
  const announced = contentLength(request.headers.get("Content-Length"));
  if (announced !== null && announced > limitBytes) return tooLarge;
  if (request.body === null) return ok(new Uint8Array());
  // The runtime ends a body where its Content-Length says, so one that has it needs no counting on the way.
  if (announced !== null) {
    const whole = new Uint8Array(await request.arrayBuffer());
    return whole.byteLength > limitBytes ? tooLarge : ok(whole);
  }
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(join(chunks, length));
    length += value.byteLength;
    if (length > limitBytes) {
      // The client may still be sending; that it cannot be told to stop is no reason to fail the answer.
      reader.cancel().catch(() => undefined);
      return tooLarge;
    }
    chunks.push(value);
  }
}

function join(chunks: Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
