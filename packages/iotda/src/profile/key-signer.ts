import type { Signer } from "@upcall/client";
import { signRequest, type AccessKey, type DerivedScope } from "../signing/index.ts";

/** Differences of clocks below this are no reason for a refusal. */
const tolerated = 60_000;

/** By how many milliseconds the platform's clock differs from this machine's. */
export function createPlatformClock() {
  let offset = 0;
  return {
    offset: () => offset,
    /** Takes note of the `date` header of an answer. */
    adjust(date: string | null): void {
      const difference = Date.parse(date ?? "") - Date.now();
      if (Math.abs(difference - offset) > tolerated) offset = difference;
    },
  };
}

/** Signs each attempt anew, since a signature holds for minutes only. Signs once more by the platform's clock when that differs from ours. */
export function keySigner(
  key: AccessKey,
  derived: DerivedScope | undefined,
  clock: ReturnType<typeof createPlatformClock>,
): Signer {
  let offset = clock.offset();
  return {
    sign: ({ method, url, headers, body }) => {
      offset = clock.offset();
      return signRequest({ method, url, headers, body }, key, { derived, date: new Date(Date.now() + offset) });
    },
    renew: () => clock.offset() !== offset,
  };
}
