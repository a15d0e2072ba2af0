import type { Instant } from "@kttt/core";
import { secondsBetween } from "@kttt/core/time";

/** How often somebody may ask. */
export interface RateLimitOptions {
  readonly perMinute: number;
  /** How many at once after a pause. Defaults to a minute's. */
  readonly burst?: number;
  /** Of how many callers it is remembered; the one not heard of for longest is forgotten first. Defaults to 10,000. */
  readonly callers?: number;
  readonly now: () => Instant;
}

/** Whether somebody may ask now; else after how many whole seconds. */
export type Allowance = { readonly allowed: true } | { readonly allowed: false; readonly afterSeconds: number };

/** Tells each caller how often it may ask. */
export interface RateLimit {
  take(caller: string): Allowance;
}

interface Bucket {
  tokens: number;
  at: Instant;
}

/**
 * A bucket of tokens for each caller: each request takes one, and they come back evenly. In this process only; behind several
 * machines each allows as much.
 */
export function rateLimit({ burst, callers = 10_000, now, perMinute }: RateLimitOptions): RateLimit {
  const most = burst ?? perMinute;
  const buckets = new Map<string, Bucket>();
  return {
    take(caller) {
      const at = now();
      const known = buckets.get(caller) ?? { tokens: most, at };
      // A clock which was set back gives and takes nothing.
      const passed = Math.max(0, secondsBetween(known.at, at));
      const tokens = Math.min(most, known.tokens + (passed * perMinute) / 60);
      const allowed = tokens >= 1;
      buckets.delete(caller);
      buckets.set(caller, { tokens: allowed ? tokens - 1 : tokens, at: at > known.at ? at : known.at });
      if (buckets.size > callers) {
        const [oldest] = buckets.keys();
        if (oldest !== undefined) buckets.delete(oldest);
      }
      return allowed ? { allowed } : { allowed, afterSeconds: Math.max(1, Math.ceil(((1 - tokens) * 60) / perMinute)) };
    },
  };
}
