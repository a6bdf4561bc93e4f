import { createJudge } from "../../worker/judge.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import { loneStream, streamKey } from "../../delivery/key.ts";
import type { Claim, Decide, Inbox } from "../../inbox/inbox.ts";

/** The words of a test framework, so that the suite runs under any, and inside any runtime. */
export interface Framework {
  test(name: string, run: () => Promise<void>): void;
  /** Throws unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
}

/** An inbox under test, on its own empty store. */
export interface InboxUnderTest<Effect> {
  readonly inbox: Inbox<Effect>;
  /** An effect that adds a number to a set in the store; adding one that is there fails. */
  readonly addNumber?: (number: number) => Effect;
  /** The numbers that were added and committed, ascending. */
  readonly numbers?: () => Promise<readonly number[]>;
  /** Another inbox on the same store, as a second process or a restarted one has it. */
  readonly again?: () => Promise<Inbox<Effect>>;
  readonly close?: () => Promise<void>;
}

/** Adds a test that has an inbox of its own. */
export type Check = (name: string, run: (under: InboxUnderTest<never>) => Promise<void>) => void;

export const minute = 60_000;
const handlers: readonly string[] = ["a", "b"];
/** Two jobs for each event that moves its stream. */
export const decide: Decide = createJudge((_, verdict) =>
  verdict === "advanced" || verdict === "new-attempt" ? handlers : [],
);

/** A delivery of a phase or outcome, or one that stands alone. */
export function push(id: string, state: string | undefined, over: Partial<Delivery> & { sub?: string } = {}): Delivery {
  const { sub = "sub-1", ...rest } = over;
  const stream =
    state === undefined
      ? loneStream(id)
      : streamKey({ appId: "app-1", operationId: "operation-1", subOperationId: sub });
  return {
    id,
    receivedAt: 1000,
    via: "push",
    body: new TextEncoder().encode(id),
    reading: { readable: true, type: "swUpgradeStateChangeNotify", stream, state, deviceId: `device-${sub}` },
    ...rest,
  };
}

/** A delivery for the quarantine. */
export const broken = (id: string): Delivery => ({
  ...push(id, "idle"),
  reading: { readable: false, problem: "not JSON" },
});

/** Claims due jobs of both handlers. */
export const take = (inbox: Inbox<never>, now: number, lease: string, limit = 100): Promise<readonly Claim[]> =>
  inbox.claim({ handlers, limit, leaseMs: minute, now, lease });

/** Deliveries and handlers of some claims. */
export const namesOf = (claims: readonly Claim[]): string[] =>
  claims.map(({ handler, delivery }) => `${delivery.id} ${handler}`);
