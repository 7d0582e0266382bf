import { LIMITS } from "../domain/limits.ts";
import type { RateLimiters } from "../domain/rate-limiter.ts";
import type { ApiContext } from "./context.ts";

/** What is left of a limit, for the headers of draft-ietf-httpapi-ratelimit-headers (10). */
export interface Quota {
  policy: keyof RateLimiters;
  limit: number;
  remaining: number;
  resetSeconds: number;
  exceeded: boolean;
}

/** Requests that this isolate has seen of somebody in the current period. */
export type SeenRequests = Map<string, { period: number; count: number }>;

/** Most of them that are remembered. */
const SEEN_MAX = 10_000;
const PERIOD_MS = LIMITS.RATE_LIMIT_PERIOD_SECONDS * 1000;
const ALLOWED = { key: LIMITS.RATE_LIMIT_KEY_REQUESTS, address: LIMITS.RATE_LIMIT_ADDRESS_REQUESTS };

/**
 * Counts a request against a limit; null where there is none. The binding decides. It does not tell how much is left, so
 * `remaining` is what this isolate knows of: never less than there is. Fails open: a limit guards, it does not serve.
 */
export async function takeQuota(c: ApiContext, policy: keyof RateLimiters, id: string): Promise<Quota | null> {
  const { clock, limiters } = c.get("services");
  const limiter = limiters?.[policy] ?? null;
  if (limiter === null) return null;
  const { success } = await limiter.limit({ key: id }).catch(() => ({ success: true }));
  const now = clock();
  const limit = ALLOWED[policy];
  const used = countSeen(c.get("seenRequests"), `${policy} ${id}`, Math.floor(now / PERIOD_MS));
  const quota = {
    policy,
    limit,
    remaining: success ? Math.max(0, limit - used) : 0,
    resetSeconds: Math.ceil((PERIOD_MS - (now % PERIOD_MS)) / 1000),
    exceeded: !success,
  };
  c.set("quota", quota);
  return quota;
}

/** The headers that tell a client of its quota. */
export function quotaHeaders({ policy, limit, remaining, resetSeconds }: Quota): Record<string, string> {
  return {
    "RateLimit-Policy": `"${policy}";q=${limit};w=${LIMITS.RATE_LIMIT_PERIOD_SECONDS}`,
    RateLimit: `"${policy}";r=${remaining};t=${resetSeconds}`,
  };
}

/**
 * Who a request without a key comes from. Cloudflare sets the header, and nobody else can. An IPv6 client has a whole /64
 * to choose from, so that is what counts.
 */
export function addressOf(c: ApiContext): string {
  const address = c.req.header("CF-Connecting-IP") ?? "unknown";
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const whole = [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...(tail ? tail.split(":") : [])];
  return `${whole.slice(0, 4).join(":")}::/64`;
}

function countSeen(seen: SeenRequests, id: string, period: number): number {
  const entry = seen.get(id);
  const count = entry?.period === period ? entry.count + 1 : 1;
  seen.delete(id);
  seen.set(id, { period, count });
  const [oldest] = seen.size > SEEN_MAX ? seen.keys() : [];
  if (oldest !== undefined) seen.delete(oldest);
  return count;
}
