import type { OperationName } from "@upcall/contracts";

/** How often an operation was called, and refused with which code. */
export interface CallCount {
  readonly operation: OperationName;
  calls: number;
  readonly refused: Record<string, number>;
}

/** Counts calls, the busiest fact about an application that does not behave. */
export function createCallCounts() {
  const counts = new Map<OperationName, CallCount>();
  return {
    /** Counts a call; `code` is that of its refusal. */
    count(operation: OperationName, code?: string): void {
      const entry = counts.get(operation) ?? { operation, calls: 0, refused: {} };
      counts.set(operation, entry);
      entry.calls++;
      if (code !== undefined) entry.refused[code] = (entry.refused[code] ?? 0) + 1;
    },
    all: (): readonly CallCount[] => [...counts.values()],
  };
}
