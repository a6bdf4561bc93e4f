import type { UpgradeEvent } from "@upcall/contracts/notifications";

/** One handled notification, as the application remembers it. */
export interface HandledEvent {
  readonly operationId: string;
  readonly subOperationId: string;
  readonly kind: UpgradeEvent["kind"];
  /** The phase or the outcome that was announced. */
  readonly state: string;
  /** How many times a handler has seen it; more than once would be a fault of the receiver. */
  readonly times: number;
}

/** The application's own record of what its handlers were given. */
export interface Campaigns {
  /** Notes that a handler has been given the event with this idempotency key. */
  record(key: string, event: UpgradeEvent): void;
  /** Every handled event, in the order of first handling. */
  handled(): readonly HandledEvent[];
  /** Devices per latest state of one campaign. */
  counts(operationId: string): Readonly<Record<string, number>>;
}

export function createCampaigns(): Campaigns {
  const events = new Map<string, HandledEvent>();
  const latest = new Map<string, Map<string, string>>();

  return {
    record(key, event) {
      const state = "outcome" in event ? event.outcome : event.phase;
      const { operationId, subOperationId, kind } = event;
      const times = (events.get(key)?.times ?? 0) + 1;
      events.set(key, { operationId, subOperationId, kind, state, times });
      const devices = latest.get(operationId) ?? new Map<string, string>();
      latest.set(operationId, devices.set(subOperationId, state));
    },
    handled: () => [...events.values()],
    counts(operationId) {
      const counts: Record<string, number> = {};
      for (const state of latest.get(operationId)?.values() ?? []) counts[state] = (counts[state] ?? 0) + 1;
      return counts;
    },
  };
}
