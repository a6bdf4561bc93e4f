/** By how much the platform's clock differs from this machine's. */
export interface PlatformClock {
  /** Milliseconds to add to this machine's time. */
  offset(): number;
  /** Takes note of the `date` header of an answer. */
  adjust(date: string | null): void;
}

/** Differences below this are no reason for a refusal. */
const tolerated = 60_000;

export function createPlatformClock(): PlatformClock {
  let offset = 0;
  return {
    offset: () => offset,
    adjust(date) {
      const difference = Date.parse(date ?? "") - Date.now();
      if (Math.abs(difference - offset) > tolerated) offset = difference;
    },
  };
}
