/** A `[[ratelimits]]` binding: counts by key in one Cloudflare location, and tells only whether there is room. */
export interface RateLimiter {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** The limits of an installation; without a binding there is none. */
export interface RateLimiters {
  /** For each API key. */
  key: RateLimiter | null;
  /** For each client address, of requests without a good key. */
  address: RateLimiter | null;
}
