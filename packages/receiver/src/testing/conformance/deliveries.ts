import type { Progress } from "@upcall/contracts/tracking";
import type { Delivery } from "../../delivery/delivery.ts";
import { streamKey } from "../../delivery/key.ts";
import { broken, decide, namesOf, push, take, type Check, type Framework } from "./fixtures.ts";

/** How deliveries are kept and judged. */
export function deliveryChecks(check: Check, equal: Framework["equal"]): void {
  check("stores a delivery's bytes and fields, and an id once", async ({ inbox }) => {
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

  check("judges each stream in order of arrival, from its stored progress", async ({ inbox }) => {
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

  check("makes one job for an event and a handler, and claims jobs in order", async ({ inbox }) => {
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

  check("judges each delivery without a sub-operation by itself", async ({ inbox }) => {
    await inbox.accept(push("1", undefined));
    await inbox.accept(push("2", undefined));
    equal(
      (await inbox.judge(decide, 10, 5)).map(({ verdict }) => verdict),
      ["advanced", "advanced"],
    );
    equal((await take(inbox, 5, "lease")).length, 4);
  });

  check("judges each delivery once when several processes judge", async ({ inbox, again }) => {
    const other = (await again?.()) ?? inbox;
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

  check("keeps an unreadable delivery in quarantine until it can be read", async ({ inbox }) => {
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
    equal(await inbox.reopen([push("2", "downloading")]), 0);
    equal(await inbox.judge(decide, 10, 6), []);
  });
}
