import { broken, decide, namesOf, push, take, type Check, type Framework } from "./fixtures.ts";

/** What an inbox counts, forgets, and remembers after a restart. */
export function upkeepChecks(check: Check, equal: Framework["equal"]): void {
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
    await inbox.judge(decide, 3, 5);
    equal((await inbox.deliveries({ status: "unread", limit: 10 })).length, 4);
    const jobs = await inbox.jobs({ limit: 4 });
    equal((await inbox.jobs({ after: jobs.at(-1)!.seq, limit: 10 })).length, 2);
    equal(await inbox.progress([]), new Map());
  });

  check("deletes old records, but no open ones", async ({ inbox }) => {
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

  check("keeps its records over a restart, if `survivesRestart` says so", async ({ inbox, again }) => {
    if (!inbox.can.survivesRestart) return;
    if (!again) throw new Error("give again: the inbox says that it survives a restart");
    await inbox.accept(push("1", "downloading"));
    await inbox.accept(push("2", "downloaded"));
    await inbox.judge(decide, 1, 5);
    const [claim] = await take(inbox, 5, "first", 1);
    const restarted = await again();
    equal(
      (await restarted.judge(decide, 10, 6)).map(({ id, verdict }) => [id, verdict]),
      [["2", "advanced"]],
    );
    equal(namesOf(await take(restarted, 6, "second")), ["1 b", "2 a", "2 b"]);
    equal(await restarted.settle(claim!, { kind: "done" }, [], 7), true);
  });
}
