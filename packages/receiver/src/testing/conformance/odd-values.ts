import type { Outcome } from "../../inbox/inbox.ts";
import { broken, decide, push, take, type Check, type Framework } from "./fixtures.ts";

/** Text as devices and handlers may bring it: with a zero, halves of surrogate pairs, and an escape. */
const oddText = "before\u0000\ud800 \udc00\u001b[2J after";

/** Values that some stores refuse. One of them must not fail what is stored beside it. */
export function oddValueChecks(check: Check, equal: Framework["equal"]): void {
  check("stores odd text and bytes, beside ordinary deliveries", async ({ inbox }) => {
    const body = new TextEncoder().encode('{"readings":{"\\u0000v":"x"}}\u0000\ud800');
    await Promise.all([
      inbox.accept(push("1", undefined)),
      inbox.accept({ ...broken("2"), body, reading: { readable: false, problem: oddText }, trace: oddText }),
      inbox.accept({ ...push("3", undefined), body }),
      inbox.accept(push("4", undefined)),
    ]);
    const records = await inbox.deliveries({ limit: 10 });
    equal(records.map(({ id }) => id).sort(), ["1", "2", "3", "4"]);
    const odd = records.find(({ id }) => id === "2");
    equal([odd?.body, odd?.problem?.startsWith("before"), odd?.problem?.endsWith("after")], [body, true, true]);
    equal((await inbox.judge(decide, 10, 5)).length, 3);
  });

  check("settles with odd texts and times, beside ordinary jobs", async ({ inbox }) => {
    for (const id of ["1", "2", "3", "4", "5", "6"]) await inbox.accept(push(id, undefined));
    await inbox.judge(decide, 10, 5);
    const outcomes: readonly Outcome[] = [
      { kind: "done" },
      { kind: "dead", error: oddText },
      { kind: "retry", at: 100.5, error: "fraction", free: false },
      { kind: "retry", at: Number.NaN, error: "no number", free: false },
      { kind: "retry", at: Infinity, error: oddText, free: true },
      { kind: "done" },
    ];
    const claims = (await take(inbox, 5, "lease")).filter(({ handler }) => handler === "a");
    const settled = await Promise.all(claims.map((claim, at) => inbox.settle(claim, outcomes[at]!, [], 6)));
    equal(settled, [true, true, true, true, true, true]);
    const jobs = await inbox.jobs({ handler: "a", limit: 10 });
    equal(
      jobs.map(({ status }) => status),
      ["done", "dead", "open", "open", "open", "done"],
    );
    equal([jobs[1]?.error?.startsWith("before"), jobs[1]?.error?.endsWith("after")], [true, true]);
    equal(
      (await take(inbox, 101, "again")).filter(({ handler }) => handler === "a").map(({ delivery }) => delivery.id),
      ["3", "4"],
    );
  });

  check("drops a delivery after its deadline, or stores it whole", async ({ inbox }) => {
    const gone = Promise.resolve();
    const stored = await inbox.accept(push("1", undefined), gone).then(
      () => ["1", "2"],
      () => ["2"],
    );
    await inbox.accept(push("2", undefined), new Promise(() => undefined));
    equal(
      (await inbox.deliveries({ limit: 10 })).map(({ id }) => id),
      stored,
    );
  });
}
