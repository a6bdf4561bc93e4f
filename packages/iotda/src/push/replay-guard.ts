/** Remembers which signatures have been used. */
export interface ReplayGuard {
  /**
   * True for the first use of a key, which has to be remembered until then; of several uses at the same time exactly one is the first.
   *
   * @param until milliseconds since 1970.
   */
  firstUse(key: string, until: number): boolean | Promise<boolean>;
}

/** A guard for one process. It holds what the last minutes brought: at 800 pushes a second and 5 minutes on either side half a million keys. */
export function memoryReplayGuard(): ReplayGuard {
  const used = new Map<string, number>();
  return {
    firstUse(key, until) {
      if (used.has(key)) return false;
      const now = Date.now();
      // Keys come in about the order in which they end.
      for (const [old, end] of used) {
        if (end > now) break;
        used.delete(old);
      }
      used.set(key, until);
      return true;
    },
  };
}
