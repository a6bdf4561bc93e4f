import type { Progress } from "@upcall/contracts/tracking";
import type { Delivery } from "../delivery/delivery.ts";
import { streamKey } from "../delivery/key.ts";
import type { Inbox, Outcome } from "../inbox/inbox.ts";
import { broken, decide, minute, namesOf, push, take, type Framework } from "./conformance/fixtures.ts";
import { oddValueChecks } from "./conformance/odd-values.ts";
import { recordChecks } from "./conformance/records.ts";

export type { Framework } from "./conformance/fixtures.ts";

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

/**
 * What every inbox must do, as tests. Call it with the words of your test framework; each test makes its own inbox.
 *
 * @example
 * inboxConformance(async () => ({ inbox: myInbox() }), { test, equal: (actual, expected) => expect(actual).toEqual(expected) });
 */
export function inboxConformance<Effect>(
  make: () => Promise<InboxUnderTest<Effect>>,
  { test, equal }: Framework,
): void {
  const check = (name: string, run: (under: InboxUnderTest<Effect> & { inbox: Inbox<never> }) => Promise<void>): void =>
    test(name, async () => {
      const under = await make();
      try {
        await run(under as InboxUnderTest<Effect> & { inbox: Inbox<never> });
      } finally {
        await under.close?.();
      }
    });

  check("keeps a delivery's bytes and facts, and one id once", async ({ inbox }) => {
    const body = Uint8Array.from({ length: 256 }, (_, at) => at);
    const reading = {
      readable: true,
      type: "任意/type",
      stream: "a/b%2F/漢",
      state: "downloading",
      deviceId: "device 漢",
    } as const;
    const delivery: Delivery = {
      id: "d-1",
      receivedAt: 1_700_000_000_123,
      via: "reconcile",
      body,
      reading,
      trace: "00-ab-cd-01",
    };
    await inbox.accept(delivery);
    await inbox.accept({ ...delivery, body: new Uint8Array() });
    const records = await inbox.deliveries({ limit: 10 });
    equal(records.length, 1);
    const { seq: _, ...record } = records[0]!;
    equal(record, {
      id: "d-1",
      receivedAt: 1_700_000_000_123,
      via: "reconcile",
      body,
      status: "unread",
      type: "任意/type",
      stream: "a/b%2F/漢",
      state: "downloading",
      deviceId: "device 漢",
      verdict: undefined,
      attempt: undefined,
      key: undefined,
      problem: undefined,
      trace: "00-ab-cd-01",
    });
    await inbox.judge(decide, 10, 5);
    const [claim] = await take(inbox, 5, "lease");
    equal(claim?.delivery.body, body);
    equal(
      [claim?.stream, claim?.delivery.via, claim?.delivery.receivedAt],
      ["a/b%2F/漢", "reconcile", 1_700_000_000_123],
    );
    equal([claim?.delivery.trace, claim?.attempt, claim?.tries, claim?.verdict], ["00-ab-cd-01", 1, 1, "advanced"]);
  });

  check("keeps an empty body", async ({ inbox }) => {
    await inbox.accept({ ...broken("d-1"), body: new Uint8Array() });
    equal((await inbox.deliveries({ limit: 1 }))[0]?.body, new Uint8Array());
  });

  check("judges each stream in order of arrival, from where it stood", async ({ inbox }) => {
    await inbox.accept(push("1", "downloading"));
    await inbox.accept(push("2", "downloading", { sub: "sub-2" }));
    await inbox.accept(push("3", "FAIL"));
    equal(
      (await inbox.judge(decide, 2, 5)).map(({ id, verdict }) => [id, verdict]),
      [
        ["1", "advanced"],
        ["2", "advanced"],
      ],
    );
    await inbox.accept(push("4", "downloading"));
    await inbox.accept(push("5", "idle"));
    await inbox.accept(push("6", "FAIL"));
    const rest = await inbox.judge(decide, 10, 6);
    equal(
      rest.map(({ id, verdict, attempt }) => [id, verdict, attempt]),
      [
        ["3", "advanced", 1],
        ["4", "new-attempt", 2],
        ["5", "late", 2],
        ["6", "advanced", 2],
      ],
    );
    equal(await inbox.judge(decide, 10, 7), []);
    const streams = ["sub-1", "sub-2", "sub-3"].map((subOperationId) =>
      streamKey({ appId: "app-1", operationId: "operation-1", subOperationId }),
    );
    equal(
      await inbox.progress(streams),
      new Map<string | undefined, Progress>([
        [streams[0], { attempt: 2, state: "FAIL" }],
        [streams[1], { attempt: 1, state: "downloading" }],
      ]),
    );
    equal(
      (await inbox.deliveries({ limit: 10 })).map(({ verdict }) => verdict),
      ["advanced", "advanced", "advanced", "new-attempt", "late", "advanced"],
    );
  });

  check("makes one job for an event and a handler, and gives jobs in order", async ({ inbox }) => {
    for (const id of ["1", "2", "3"]) await inbox.accept(push(id, "downloading"));
    await inbox.accept(push("4", "downloading", { sub: "sub-2" }));
    await inbox.judge(() => ({ progress: undefined, judged: [] }), 0, 5);
    await inbox.judge(decide, 10, 5);
    equal(namesOf(await take(inbox, 5, "lease")), ["1 a", "1 b", "4 a", "4 b"]);
    equal(
      (await inbox.jobs({ limit: 10 })).map(({ deliveryId }) => deliveryId),
      ["1", "1", "4", "4"],
    );
  });

  check("judges what has no sub-operation by itself, each time", async ({ inbox }) => {
    await inbox.accept(push("1", undefined));
    await inbox.accept(push("2", undefined));
    equal(
      (await inbox.judge(decide, 10, 5)).map(({ verdict }) => verdict),
      ["advanced", "advanced"],
    );
    equal((await take(inbox, 5, "lease")).length, 4);
  });

  check("lets many judge at once, and each delivery be judged once", async ({ inbox, again }) => {
    const other = ((await again?.()) ?? inbox) as Inbox<never>;
    const states = ["downloading", "downloaded", "updating", "SUCCESS"];
    for (let at = 0; at < 40; at += 1)
      await inbox.accept(push(String(at), states[at % 4], { sub: `sub-${Math.floor(at / 4) % 5}` }));
    const judged: string[] = [];
    for (let round = 0; round < 40 && judged.length < 40; round += 1) {
      const both = await Promise.all([inbox.judge(decide, 7, 5), other.judge(decide, 9, 5)]);
      judged.push(...both.flat().map(({ id }) => id));
    }
    equal(
      judged.sort((one, two) => Number(one) - Number(two)),
      Array.from({ length: 40 }, (_, at) => String(at)),
    );
    equal((await inbox.jobs({ limit: 100 })).length, 40);
  });

  check("leases a job to one at a time, and again when the lease has ended", async ({ inbox }) => {
    await inbox.accept(push("1", "downloading"));
    await inbox.judge(decide, 10, 1000);
    equal(await take(inbox, 999, "early"), []);
    const [first] = await take(inbox, 1000, "first", 1);
    equal(namesOf(await take(inbox, 1000, "other")), ["1 b"]);
    equal(await take(inbox, 1000 + minute - 1, "early"), []);
    const [second] = await take(inbox, 1000 + minute, "second", 1);
    equal([first?.key, first?.handler, second?.tries], [second?.key, second?.handler, 2]);
    equal(await inbox.settle(first!, { kind: "done" }, [], 70_000), false);
    equal(await inbox.settle(second!, { kind: "done" }, [], 70_000), true);
    equal(await inbox.settle(second!, { kind: "done" }, [], 70_000), false);
  });

  check("settles at once what is held, and nothing that is not", async ({ inbox }) => {
    for (const id of ["1", "2", "3"]) await inbox.accept(push(id, "downloading", { sub: id }));
    await inbox.judge(decide, 10, 5);
    const claims = await take(inbox, 5, "lease");
    const settled = await Promise.all(
      claims.map((claim, at) => {
        const held = at % 3 === 1 ? { ...claim, lease: "lost" } : claim;
        const outcome: Outcome = at < 4 ? { kind: "done" } : { kind: "dead", error: `error ${at}` };
        return inbox.settle(held, outcome, [], 6);
      }),
    );
    equal(settled, [true, false, true, true, false, true]);
    equal(
      (await inbox.jobs({ limit: 10 })).map(({ deliveryId, handler, status, error }) => [
        deliveryId,
        handler,
        status,
        error,
      ]),
      [
        ["1", "a", "done", undefined],
        ["1", "b", "open", undefined],
        ["2", "a", "done", undefined],
        ["2", "b", "done", undefined],
        ["3", "a", "open", undefined],
        ["3", "b", "dead", "error 5"],
      ],
    );
  });

  check("gives only jobs of the handlers asked for", async ({ inbox }) => {
    await inbox.accept(push("1", "downloading"));
    await inbox.judge(decide, 10, 5);
    const claims = await inbox.claim({ handlers: ["b", "c"], limit: 10, leaseMs: minute, now: 5, lease: "lease" });
    equal(namesOf(claims), ["1 b"]);
    equal(await inbox.claim({ handlers: [], limit: 10, leaseMs: minute, now: 5, lease: "none" }), []);
  });

  check("lets many claim at once, and each job be held once", async ({ inbox, again }) => {
    const other = ((await again?.()) ?? inbox) as Inbox<never>;
    for (let at = 0; at < 20; at += 1) await inbox.accept(push(String(at), undefined));
    await inbox.judge(decide, 100, 5);
    const claims = await Promise.all(
      Array.from({ length: 16 }, (_, at) => take(at % 2 === 0 ? inbox : other, 5, `lease-${at}`, 3)),
    );
    const names = namesOf(claims.flat());
    equal([names.length, new Set(names).size], [40, 40]);
  });

  check("retries a job when it is said to, and counts the tries that count", async ({ inbox }) => {
    await inbox.accept(push("1", undefined));
    await inbox.judge(decide, 10, 5);
    const [a, b] = await take(inbox, 5, "first");
    await inbox.settle(a!, { kind: "retry", at: 100, error: "busy", free: false }, [], 6);
    await inbox.settle(b!, { kind: "retry", at: 200, error: "later", free: true }, [], 6);
    equal((await inbox.summary()).nextAt, 100);
    equal(
      (await inbox.jobs({ limit: 9 })).map(({ error, status }) => [error, status]),
      [
        ["busy", "open"],
        ["later", "open"],
      ],
    );
    equal((await take(inbox, 99, "early")).length, 0);
    equal(
      (await take(inbox, 100, "second")).map(({ tries }) => tries),
      [2],
    );
    equal(
      (await take(inbox, 200, "third")).map(({ tries }) => tries),
      [1],
    );
  });

  check("keeps dead letters until they are revived", async ({ inbox }) => {
    await inbox.accept(push("1", undefined));
    await inbox.accept(push("2", undefined));
    await inbox.judge(decide, 10, 5);
    const claims = await take(inbox, 5, "first");
    for (const claim of claims) await inbox.settle(claim, { kind: "dead", error: "no such customer" }, [], 6);
    equal((await inbox.summary()).dead, 4);
    equal(await take(inbox, 10 * minute, "late"), []);
    equal((await inbox.jobs({ status: "dead", limit: 1 }))[0]?.error, "no such customer");
    equal(await inbox.revive([claims[0]!.key], 7), 2);
    const revived = await take(inbox, 7, "again");
    equal(
      revived.map(({ tries, key }) => [tries, key]),
      [
        [1, claims[0]!.key],
        [1, claims[0]!.key],
      ],
    );
    equal(await inbox.revive(undefined, 7), 2);
    equal(await inbox.revive([], 7), 0);
  });

  check("keeps what cannot be read in quarantine until it can", async ({ inbox }) => {
    await inbox.accept(broken("1"));
    await inbox.accept(broken("2"));
    equal(await inbox.judge(decide, 10, 5), []);
    const kept = await inbox.deliveries({ status: "quarantined", limit: 10 });
    equal(
      kept.map(({ id, problem, type, stream }) => [id, problem, type, stream]),
      [
        ["1", "not JSON", undefined, undefined],
        ["2", "not JSON", undefined, undefined],
      ],
    );
    equal(await inbox.reopen([push("2", "downloading"), broken("1"), push("3", "idle")]), 1);
    equal(await inbox.reopen([push("2", "downloading")]), 0);
    equal(
      (await inbox.judge(decide, 10, 5)).map(({ id, verdict }) => [id, verdict]),
      [["2", "advanced"]],
    );
    const { unread, quarantined, open } = await inbox.summary();
    equal([unread, quarantined, open], [0, 1, 2]);
    equal(await inbox.reopen([push("2", "downloading")]), 1);
    equal(
      (await inbox.judge(decide, 10, 6)).map(({ verdict }) => verdict),
      ["duplicate"],
    );
  });

  check("counts and pages", async ({ inbox }) => {
    equal(await inbox.summary(), {
      unread: 0,
      quarantined: 0,
      open: 0,
      dead: 0,
      nextAt: undefined,
      openByHandler: {},
    });
    for (let at = 0; at < 7; at += 1) await inbox.accept(push(String(at), undefined));
    equal([await inbox.unread(100), await inbox.unread(5)], [7, 5]);
    const first = await inbox.deliveries({ limit: 4 });
    const rest = await inbox.deliveries({ after: first.at(-1)!.seq, limit: 4 });
    equal(
      [...first, ...rest].map(({ id }) => id),
      ["0", "1", "2", "3", "4", "5", "6"],
    );
    await inbox.judge(decide, 3, 5);
    equal((await inbox.deliveries({ status: "unread", limit: 10 })).length, 4);
    const some = await inbox.deliveries({ ids: ["5", "none", "2"], limit: 10 });
    equal(some.map(({ id }) => id).sort(), ["2", "5"]);
    const jobs = await inbox.jobs({ limit: 4 });
    equal((await inbox.jobs({ after: jobs.at(-1)!.seq, limit: 10 })).length, 2);
    equal(await inbox.progress([]), new Map());
  });

  check("forgets what is old, but nothing that is open", async ({ inbox }) => {
    for (const [at, id] of ["handled", "dead", "open"].entries())
      await inbox.accept(push(id, "downloading", { receivedAt: 100 + at, sub: id }));
    await inbox.accept({ ...broken("broken"), receivedAt: 103 });
    await inbox.judge(decide, 10, 200);
    await inbox.accept(push("unread", "downloading", { receivedAt: 104, sub: "unread" }));
    for (const claim of await take(inbox, 200, "lease"))
      if (claim.delivery.id !== "open")
        await inbox.settle(
          claim,
          claim.delivery.id === "dead" ? { kind: "dead", error: "x" } : { kind: "done" },
          [],
          300,
        );
    const left = async () => (await inbox.deliveries({ limit: 10 })).map(({ id }) => id);
    equal(await inbox.prune({ handledBefore: 100, failedBefore: 0, progressBefore: 0 }, 10), 0);
    equal(await inbox.prune({ handledBefore: 400, failedBefore: 0, progressBefore: 200 }, 10), 1);
    equal(await left(), ["dead", "open", "broken", "unread"]);
    equal(await inbox.prune({ handledBefore: 400, failedBefore: 400, progressBefore: 0 }, 10), 2);
    equal(await left(), ["open", "unread"]);
    equal(
      (await inbox.jobs({ limit: 10 })).map(({ deliveryId }) => deliveryId),
      ["open", "open"],
    );
    equal(await inbox.prune({ handledBefore: 0, failedBefore: 0, progressBefore: 201 }, 2), 2);
    equal(await inbox.prune({ handledBefore: 0, failedBefore: 0, progressBefore: 201 }, 2), 1);
  });

  check("commits effects with the end of a job, all or none", async ({ inbox, addNumber, numbers }) => {
    if (!inbox.can.atomicEffects) return;
    if (!addNumber || !numbers) throw new Error("give addNumber and numbers: the inbox says that it commits effects");
    for (const id of ["1", "2", "3"]) await inbox.accept(push(id, undefined));
    await inbox.judge(decide, 10, 5);
    const [one, two, three] = await take(inbox, 5, "first");
    const add = (...values: number[]): never[] => values.map((value) => addNumber(value) as never);
    equal(await inbox.settle(one!, { kind: "done" }, add(1, 2), 6), true);
    equal(await inbox.settle(one!, { kind: "done" }, add(3), 6), false);
    equal(await numbers(), [1, 2]);
    let failed = false;
    await inbox.settle(two!, { kind: "done" }, add(4, 1, 5), 6).catch(() => (failed = true));
    equal([failed, await numbers()], [true, [1, 2]]);
    equal(await inbox.settle(two!, { kind: "done" }, add(4), 6), true);
    await take(inbox, 5 + minute, "second");
    equal(await inbox.settle(three!, { kind: "done" }, add(6), minute + 6), false);
    equal(await numbers(), [1, 2, 4]);
  });

  check("remembers after a restart, where it says so", async ({ inbox, again }) => {
    if (!inbox.can.survivesRestart) return;
    if (!again) throw new Error("give again: the inbox says that it survives a restart");
    await inbox.accept(push("1", "downloading"));
    await inbox.accept(push("2", "downloaded"));
    await inbox.judge(decide, 1, 5);
    const [claim] = await take(inbox, 5, "first", 1);
    const restarted = (await again()) as Inbox<never>;
    equal(
      (await restarted.judge(decide, 10, 6)).map(({ id, verdict }) => [id, verdict]),
      [["2", "advanced"]],
    );
    equal(namesOf(await take(restarted, 6, "second")), ["1 b", "2 a", "2 b"]);
    equal(await restarted.settle(claim!, { kind: "done" }, [], 7), true);
  });

  recordChecks(check, equal);
  oddValueChecks(check, equal);
}
