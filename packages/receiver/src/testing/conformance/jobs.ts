import type { Outcome } from "../../inbox/inbox.ts";
import { decide, minute, namesOf, push, take, type Check, type Framework } from "./fixtures.ts";

/** How jobs are claimed, settled, retried and revived, with their effects. */
export function jobChecks(check: Check, equal: Framework["equal"]): void {
  check("leases a job to one claim at a time, and again when the lease has ended", async ({ inbox }) => {
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

  check("settles jobs whose lease is held, and no others", async ({ inbox }) => {
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

  check("claims only jobs of the named handlers", async ({ inbox }) => {
    await inbox.accept(push("1", "downloading"));
    await inbox.judge(decide, 10, 5);
    const claims = await inbox.claim({ handlers: ["b", "c"], limit: 10, leaseMs: minute, now: 5, lease: "lease" });
    equal(namesOf(claims), ["1 b"]);
    equal(await inbox.claim({ handlers: [], limit: 10, leaseMs: minute, now: 5, lease: "none" }), []);
  });

  check("leases each job once when several processes claim", async ({ inbox, again }) => {
    const other = (await again?.()) ?? inbox;
    for (let at = 0; at < 20; at += 1) await inbox.accept(push(String(at), undefined));
    await inbox.judge(decide, 100, 5);
    const claims = await Promise.all(
      Array.from({ length: 16 }, (_, at) => take(at % 2 === 0 ? inbox : other, 5, `lease-${at}`, 3)),
    );
    const names = namesOf(claims.flat());
    equal([names.length, new Set(names).size], [40, 40]);
  });

  check("retries a job at the given time, and counts only tries that count", async ({ inbox }) => {
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

  check("commits all effects with the end of a job, or none", async ({ inbox, addNumber, numbers }) => {
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
}
