import { PlatformError } from "@upcall/contracts/errors";
import { expect, test } from "vitest";
import { createHealth } from "./health.ts";

const calm = { unread: 0, open: 0, dead: 0, quarantined: 0 };

test("nothing wrong, no issue", () => {
  expect(createHealth(() => 0).issues(calm)).toEqual([]);
});

test("a refusal of the platform is an issue until the next call that goes well", async () => {
  const health = createHealth(() => 0);
  const refusal = new PlatformError({ operation: "queryUpgradeTask", status: 401, code: "100208" });
  await expect(health.watch(Promise.reject(refusal))).rejects.toBe(refusal);
  expect(health.issues(calm)).toEqual([{ kind: "platform", message: refusal.message }]);
  await health.watch(Promise.resolve());
  expect(health.issues(calm)).toEqual([]);
});

test("a backlog is an issue while it grows, not because it is large", () => {
  let now = 0;
  const health = createHealth(() => now);
  const after = (unread: number) => {
    now += 5000;
    return health.issues({ ...calm, unread }).map(({ kind }) => kind);
  };
  expect([after(300), after(400), after(500)]).toEqual([[], [], []]);
  expect(after(600)).toEqual(["backlog"]);
  expect(after(550)).toEqual([]);
});

test("what waits for longer than a minute, dead letters, quarantine and missing subscriptions are named", () => {
  const health = createHealth(() => 100_000);
  health.oldest(30_000);
  health.missing(["fwUpgradeResultNotify"]);
  expect(health.issues({ ...calm, dead: 2, quarantined: 1 })).toEqual([
    { kind: "subscriptions", missing: ["fwUpgradeResultNotify"] },
    { kind: "age", since: 30_000 },
    { kind: "dead", count: 2 },
    { kind: "quarantined", count: 1 },
  ]);
  health.oldest(50_000);
  health.missing([]);
  expect(health.issues(calm)).toEqual([]);
});
