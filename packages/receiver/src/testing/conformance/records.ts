import type { DeliveryFilter, Inbox, JobFilter, Page } from "../../inbox/inbox.ts";
import { broken, decide, minute, push, take, type Check, type Framework } from "./fixtures.ts";

/**
 * Deliveries 1 to 8, received at 1001 to 1008: two sub-operations of one operation and one of another, a repeat, a conflict, a
 * delivery that stands alone, one in quarantine, and one that is unread.
 */
async function fill(inbox: Inbox<never>): Promise<void> {
  const other = {
    readable: true,
    type: "fwUpgradeResultNotify",
    stream: "app-1/operation-2/sub-1",
    state: "FAIL",
  } as const;
  const deliveries = [
    push("1", "downloading"),
    push("2", "downloading", { via: "reconcile" }),
    push("3", "SUCCESS", { sub: "sub-2" }),
    push("4", "FAIL", { sub: "sub-2" }),
    push("5", "FAIL", { reading: { ...other, deviceId: "device-sub-1" } }),
    push("6", undefined),
    broken("7"),
  ];
  for (const [at, delivery] of deliveries.entries()) await inbox.accept({ ...delivery, receivedAt: 1001 + at });
  await inbox.judge(decide, 10, 2000);
  await inbox.accept(push("8", "updating", { receivedAt: 1008 }));
}

/** What people ask of an inbox. */
export function recordChecks(check: Check, equal: Framework["equal"]): void {
  check("finds deliveries by everything that they are selected by", async ({ inbox }) => {
    await fill(inbox);
    const ids = async (filter: DeliveryFilter & Partial<Page>): Promise<string> =>
      (await inbox.deliveries({ limit: 10, ...filter })).map(({ id }) => id).join("");
    const wanted: [DeliveryFilter, string][] = [
      [{}, "12345678"],
      [{ status: "unread" }, "8"],
      [{ status: "quarantined" }, "7"],
      [{ type: "fwUpgradeResultNotify" }, "5"],
      [{ verdict: "duplicate" }, "2"],
      [{ verdict: "advanced" }, "1356"],
      [{ via: "reconcile" }, "2"],
      [{ deviceId: "device-sub-1" }, "12568"],
      [{ stream: "app-1/operation-1/sub-1" }, "128"],
      [{ streamPrefix: "app-1/operation-1/" }, "12348"],
      [{ streamPrefix: "app-1/operation-1/", verdict: "conflict" }, "4"],
      [{ streamPrefix: "app-1/operation_1" }, ""],
      [{ receivedFrom: 1003, receivedBefore: 1006 }, "345"],
      [{ receivedFrom: 1003, status: "judged" }, "3456"],
      [{ ids: ["8", "none", "1"] }, "18"],
      [{ ids: [] }, ""],
    ];
    const actual: [DeliveryFilter, string][] = [];
    for (const [filter] of wanted) actual.push([filter, await ids(filter)]);
    equal(actual, wanted);
    equal(
      (await inbox.deliveries({ ids: ["4"], limit: 1 })).map(({ key, attempt, verdict, state }) => [
        key,
        attempt,
        verdict,
        state,
      ]),
      [["app-1/operation-1/sub-2/swUpgradeStateChangeNotify/FAIL/1", 1, "conflict", "FAIL"]],
    );
  });

  check("pages through deliveries from the newest and from the oldest", async ({ inbox }) => {
    await fill(inbox);
    const pages: string[] = [];
    for (const order of ["oldest", "newest"] as const)
      for (let after: number | undefined; ;) {
        const page = await inbox.deliveries({ order, limit: 3, ...(after === undefined ? {} : { after }) });
        if (page.length === 0) break;
        pages.push(page.map(({ id }) => id).join(""));
        after = page.at(-1)!.seq;
      }
    equal(pages, ["123", "456", "78", "876", "543", "21"]);
    equal(
      (await inbox.deliveries({ order: "newest", limit: 2, streamPrefix: "app-1/operation-1/" })).map(({ id }) => id),
      ["8", "4"],
    );
  });

  check("counts deliveries by status, type, verdict and origin", async ({ inbox }) => {
    await fill(inbox);
    const counts = async (filter: DeliveryFilter): Promise<unknown[]> =>
      (await inbox.counts(filter))
        .map(({ status, type, verdict, via, count }) => [status, type ?? "", verdict ?? "", via, count].join(" "))
        .sort();
    equal(await counts({ streamPrefix: "app-1/operation-1/" }), [
      "judged swUpgradeStateChangeNotify advanced push 2",
      "judged swUpgradeStateChangeNotify conflict push 1",
      "judged swUpgradeStateChangeNotify duplicate reconcile 1",
      "unread swUpgradeStateChangeNotify  push 1",
    ]);
    equal((await counts({})).length, 6);
    equal(await counts({ status: "quarantined" }), ["quarantined   push 1"]);
    equal(await counts({ receivedBefore: 0 }), []);
  });

  check("finds jobs by everything that they are selected by", async ({ inbox }) => {
    await fill(inbox);
    const [first] = await take(inbox, 2001, "lease", 1);
    await inbox.settle(first!, { kind: "done" }, [], 2002);
    const names = async (filter: JobFilter & Partial<Page>): Promise<string> =>
      (await inbox.jobs({ limit: 10, ...filter })).map(({ deliveryId, handler }) => deliveryId + handler).join(" ");
    const wanted: [JobFilter & Partial<Page>, string][] = [
      [{}, "1a 1b 3a 3b 5a 5b 6a 6b"],
      [{ order: "newest", limit: 3 }, "6b 6a 5b"],
      [{ status: "done" }, "1a"],
      [{ handler: "b" }, "1b 3b 5b 6b"],
      [{ deliveryIds: ["3", "none"] }, "3a 3b"],
      [{ deliveryIds: [] }, ""],
      [{ stream: "app-1/operation-1/sub-2" }, "3a 3b"],
      [{ streamPrefix: "app-1/operation-1/", handler: "a" }, "1a 3a"],
    ];
    const actual: typeof wanted = [];
    for (const [filter] of wanted) actual.push([filter, await names(filter)]);
    equal(actual, wanted);
    const [{ seq: _, ...job } = { seq: 0 }] = await inbox.jobs({ deliveryIds: ["1"], handler: "a", limit: 1 });
    equal(job, {
      key: "app-1/operation-1/sub-1/swUpgradeStateChangeNotify/downloading/1",
      handler: "a",
      deliveryId: "1",
      stream: "app-1/operation-1/sub-1",
      attempt: 1,
      verdict: "advanced",
      status: "done",
      tries: 1,
      dueAt: 2001 + minute,
      error: undefined,
      touchedAt: 2002,
    });
  });

  check("gives dead letters with their bodies", async ({ inbox }) => {
    await fill(inbox);
    for (const claim of await take(inbox, 2001, "lease"))
      if (claim.handler === "a")
        await inbox.settle(claim, { kind: "dead", error: `no ${claim.delivery.id}` }, [], 2002);
    const texts = async (query: Page & Omit<JobFilter, "status">): Promise<string[]> =>
      (await inbox.deadLetters(query)).map(
        ({ error, delivery, deliveryId }) => `${error} ${deliveryId} ${new TextDecoder().decode(delivery.body)}`,
      );
    const [oldest] = await inbox.deadLetters({ limit: 1 });
    equal(await texts({ limit: 10, after: oldest!.seq }), ["no 3 3 3", "no 5 5 5", "no 6 6 6"]);
    equal(await texts({ limit: 1, order: "newest" }), ["no 6 6 6"]);
    equal(await texts({ limit: 9, streamPrefix: "app-1/operation-1/" }), ["no 1 1 1", "no 3 3 3"]);
    equal(await texts({ limit: 9, handler: "b" }), []);
    const [record] = await inbox.deliveries({ ids: ["1"], limit: 1 });
    equal(oldest?.delivery, record);
  });

  check("gives the time of the next job of some handlers, and the handlers with open jobs", async ({ inbox }) => {
    equal(await inbox.nextDue(["a", "b"]), undefined);
    await fill(inbox);
    for (const claim of await inbox.claim({ handlers: ["a"], limit: 9, leaseMs: 50, now: 2100, lease: "lease" }))
      if (claim.delivery.id === "1") await inbox.settle(claim, { kind: "done" }, [], 2101);
    equal(
      [
        await inbox.nextDue(["a", "b"]),
        await inbox.nextDue(["a"]),
        await inbox.nextDue(["c"]),
        await inbox.nextDue([]),
      ],
      [2000, 2150, undefined, undefined],
    );
    equal((await inbox.summary()).openByHandler, { a: 3, b: 4 });
  });
}
