import * as fc from "fast-check";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { createJudge } from "../worker/judge.ts";
import type { Delivery } from "../delivery/delivery.ts";
import { streamKey } from "../delivery/key.ts";
import type { Claim, Inbox } from "./inbox.ts";
import { memoryInbox } from "./memory.ts";
import { sqliteInbox } from "./sqlite/index.ts";

/** Long runs: UPCALL_MODEL_RUNS=100000. */
const runs = Number(process.env["UPCALL_MODEL_RUNS"] ?? 1500);
const states = ["idle", "downloading", "downloaded", "updating", "SUCCESS", "FAIL"];
const decide = createJudge((_, verdict) => (verdict === "duplicate" ? [] : ["one", "two"]));
const leaseMs = 100;

const how = fc.constantFrom("done" as const, "done" as const, "retry" as const, "dead" as const);
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant("accept" as const), sub: fc.nat(2), state: fc.nat(5) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("judge" as const), limit: fc.integer({ min: 1, max: 5 }) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("claim" as const), limit: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant("settle" as const), which: fc.nat(5), how }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 150 }) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("crash" as const, "haunt" as const, "revive" as const) }) },
  ),
  { minLength: 10, maxLength: 60, size: "max" },
);
type Step = typeof steps extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function delivery(number: number, sub: number, state: string): Delivery {
  const stream = streamKey({ appId: "a", operationId: "o", subOperationId: String(sub) });
  return {
    id: String(number),
    receivedAt: number,
    via: "push",
    body: new Uint8Array([number & 255]),
    reading: { readable: true, type: "swUpgradeStateChangeNotify", stream, state },
  };
}

interface Driven {
  readonly inbox: Inbox<never>;
  /** Adds a key to a set in the store, with the end of its job. */
  effect(key: string): never;
  effects(): Promise<string[]>;
}

/** Plays the steps, keeping what processes hold in mind; then lets everything end, and checks what must always hold. */
async function play({ inbox, effect, effects }: Driven, all: readonly Step[]): Promise<void> {
  let now = 1000;
  let number = 0;
  let leases = 0;
  let held: Claim[] = [];
  const ghosts: Claim[] = [];
  const accepted: string[] = [];
  /** Until when each job is held, and by whose lease: all that the model needs to foresee every answer. */
  const leased = new Map<string, number>();
  const holder = new Map<string, string>();
  const name = ({ key, handler }: Claim): string => `${key} ${handler}`;

  async function settle(claim: Claim, how: "done" | "retry" | "dead"): Promise<void> {
    const outcome =
      how === "done"
        ? ({ kind: "done" } as const)
        : how === "dead"
          ? ({ kind: "dead", error: "x" } as const)
          : ({ kind: "retry", at: now + 10, error: "x", free: false } as const);
    const effects = how === "done" ? [effect(name(claim))] : [];
    expect(await inbox.settle(claim, outcome, effects, now)).toBe(holder.get(name(claim)) === claim.lease);
    if (holder.get(name(claim)) !== claim.lease) return;
    holder.delete(name(claim));
    leased.delete(name(claim));
  }

  async function claim(limit: number): Promise<readonly Claim[]> {
    const lease = `lease-${(leases += 1)}`;
    const claims = await inbox.claim({ handlers: ["one", "two"], limit, leaseMs, now, lease });
    for (const one of claims) {
      // Nobody else may hold what is handed out.
      expect(leased.get(name(one)) ?? 0).toBeLessThanOrEqual(now);
      leased.set(name(one), now + leaseMs);
      holder.set(name(one), lease);
    }
    return claims;
  }

  for (const step of all)
    switch (step.do) {
      case "accept": {
        const one = delivery((number += 1), step.sub, states[step.state]!);
        await inbox.accept(one);
        accepted.push(one.id);
        break;
      }
      case "judge":
        await inbox.judge(decide, step.limit, now);
        break;
      case "claim":
        held.push(...(await claim(step.limit)));
        break;
      case "settle": {
        const [one] = held.splice(step.which % Math.max(1, held.length), 1);
        if (!one) break;
        await settle(one, step.how);
        break;
      }
      case "wait":
        now += step.ms;
        break;
      case "crash":
        ghosts.push(...held);
        held = [];
        break;
      case "haunt":
        // Who was thought dead comes back with an old lease.
        for (const one of ghosts.splice(0, 1)) await settle(one, "done");
        break;
      case "revive":
        await inbox.revive(undefined, now);
    }

  await inbox.revive(undefined, now);
  now += leaseMs + 10;
  while ((await inbox.judge(decide, 100, now)).length > 0);
  for (;;) {
    const claims = await claim(100);
    if (claims.length === 0) break;
    for (const one of claims) await settle(one, "done");
  }
  for (const one of [...held, ...ghosts]) await settle(one, "done");

  const records = await inbox.deliveries({ limit: 1000 });
  expect(records.map(({ id }) => id)).toEqual(accepted);
  expect(records.every(({ status, verdict }) => status === "judged" && verdict !== undefined)).toBe(true);
  const jobs = (await inbox.jobs({ limit: 1000 })).map(({ key, handler, status }) => [`${key} ${handler}`, status]);
  expect(jobs.every(([, status]) => status === "done")).toBe(true);
  expect((await effects()).sort()).toEqual(jobs.map(([job]) => job).sort());
  expect(new Set(jobs.map(([job]) => job)).size).toBe(jobs.length);
}

describe("under every order of events, each event has its effect exactly once", () => {
  test(`in memory, ${runs} interleavings`, { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const done: string[] = [];
        const effect = (key: string) => (() => void done.push(key)) as never;
        const inbox = memoryInbox({ warn: () => undefined }) as Inbox<never>;
        await play({ inbox, effect, effects: async () => [...done] }, all);
      }),
      { numRuns: runs, seed: 6 },
    );
  });

  test(`on SQLite, ${runs / 10} interleavings`, { timeout: 3_600_000 }, async () => {
    const database = new Database(":memory:");
    const inbox = sqliteInbox(database) as unknown as Inbox<never>;
    database.exec("create table effect (key text)");
    await inbox.summary();
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        for (const table of ["effect", "upcall_delivery", "upcall_stream", "upcall_job"])
          database.exec(`delete from ${table}`);
        const effect = (key: string) => ({ sql: "insert into effect (key) values (?)", params: [key] }) as never;
        const effects = async () =>
          database
            .prepare("select key from effect")
            .all()
            .map((row) => (row as { key: string }).key);
        await play({ inbox, effect, effects }, all);
      }),
      { numRuns: runs / 10, seed: 6 },
    );
  });
});
