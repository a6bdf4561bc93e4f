import type { Notification } from "@upcall/contracts/notifications";
import { toUpgradeEvent } from "@upcall/contracts/notifications";
import type { HandledEvent } from "../app/record.ts";

/** What the emulator noted and what the application noted, held against each other. */
export interface Comparison {
  readonly devices: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Notifications that the emulator decided to push. */
  readonly pushed: number;
  /** Notifications that the application's handlers were given. */
  readonly handled: number;
  /** Handler runs beyond the one that each notification is due. */
  readonly duplicates: number;
  /** Notifications pushed and never handled. */
  readonly lost: number;
}

const keyOf = (event: { operationId: string; subOperationId: string; kind: string; state: string }): string =>
  JSON.stringify([event.kind, event.operationId, event.subOperationId, event.state]);

function tally<T>(items: readonly T[], key: (item: T) => string, weight: (item: T) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + weight(item));
  return counts;
}

/** Compares both records notification by notification. A second attempt announces the same words again, so counts are compared. */
export function compare(
  devices: number,
  pushed: readonly Notification[],
  handled: readonly HandledEvent[],
): Comparison {
  const events = pushed.map(toUpgradeEvent);
  const due = tally(
    events,
    (event) => keyOf({ ...event, state: stateOf(event) }),
    () => 1,
  );
  const done = tally(handled, keyOf, (event) => event.times);
  const keys = new Set([...due.keys(), ...done.keys()]);
  let lost = 0;
  let duplicates = 0;
  for (const key of keys) {
    const surplus = (done.get(key) ?? 0) - (due.get(key) ?? 0);
    if (surplus < 0) lost -= surplus;
    else duplicates += surplus;
  }
  // What was overtaken on the way is handled after the outcome, and does not undo it.
  const outcomes = handled.filter(({ state }) => state === "SUCCESS" || state === "FAIL");
  const last = new Map(outcomes.map((event) => [`${event.operationId} ${event.subOperationId}`, event.state]));
  const ended = (outcome: string): number => [...last.values()].filter((state) => state === outcome).length;
  return {
    devices,
    succeeded: ended("SUCCESS"),
    failed: ended("FAIL"),
    pushed: pushed.length,
    handled: handled.length,
    duplicates,
    lost,
  };
}

const stateOf = (event: ReturnType<typeof toUpgradeEvent>): string =>
  "outcome" in event ? event.outcome : event.phase;
