import type { MiddlewareHandler } from "hono";
import { contentLength } from "./content-length.ts";
import type { Env } from "./context.ts";

/**
 * Has a request with a body of `fromBytes` or more, `limitBytes` where nothing tells its length, wait for its turn before
 * the body is read, and leaves the handler the `step` of its work. See `createTurns`.
 */
export function inTurn(limitBytes: number, fromBytes: number): MiddlewareHandler<Env> {
  return (c, next) => {
    const announced = contentLength(c.req.header("Content-Length")) ?? limitBytes;
    if (announced < fromBytes) return next();
    return c.get("turns").run(Math.min(announced, limitBytes), (step) => {
      c.set("step", step);
      return next();
    });
  };
}
