import { ConfigError } from "@upcall/contracts/errors";
import { readTime } from "./time.ts";

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads a point in the past: a span such as `15m`, or a time.
 *
 * @returns milliseconds since 1970.
 * @throws ConfigError
 */
export function since(text: string, now: number): number {
  const [, amount, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (unit) return now - Number(amount) * units[unit]!;
  const time = readTime(text);
  if (!time) throw new ConfigError("--since", "must be a span such as 15m or 2h, or a time such as 2026-01-31T22:00Z");
  return time.getTime();
}
