/** How many handlers may run at once in a process, counted over all its drains. */
export interface Slots {
  free(): number;
  /** Occupies slots; call what it gives to free them. */
  take(count: number): () => void;
}

/**
 * Slots free themselves when the leases of their jobs have ended: on some hosts a request, and a handler with it, is cancelled
 * without a word, and a slot lost each time would stop the process at last.
 */
export function createSlots(size: number, leaseMs: number, now: () => number): Slots {
  const leases = new Set<{ readonly count: number; readonly endsAt: number }>();
  return {
    free() {
      let free = size;
      for (const lease of leases) {
        if (lease.endsAt <= now()) leases.delete(lease);
        else free -= lease.count;
      }
      return Math.max(0, free);
    },
    take(count) {
      const lease = { count, endsAt: now() + leaseMs };
      leases.add(lease);
      return () => void leases.delete(lease);
    },
  };
}
