import type { Progress, Verdict } from "@upcall/contracts/tracking";
import { expect, test } from "vitest";
import type { PendingDelivery } from "../inbox/inbox.ts";
import { createJudge } from "./judge.ts";

const decide = createJudge((type, verdict) => (verdict === "advanced" ? [`on ${type}`] : []));
const delivery = (state: string | undefined, via: PendingDelivery["via"], id = "d-1"): PendingDelivery => ({
  id,
  type: "fwUpgradeResultNotify",
  stream: "a/o/s",
  state,
  via,
  receivedAt: 1,
});
const at = (state: Progress["state"], attempt = 1): Progress => ({ attempt, state });

test.each<[before: Progress | undefined, state: string, via: "push" | "reconcile", Verdict, Progress]>([
  [undefined, "SUCCESS", "reconcile", "advanced", at("SUCCESS")],
  [at("SUCCESS"), "FAIL", "push", "conflict", at("SUCCESS")],
  [at("SUCCESS"), "FAIL", "reconcile", "advanced", at("FAIL")],
  [at("FAIL"), "FAIL", "reconcile", "duplicate", at("FAIL")],
  [at("FAIL"), "idle", "push", "late", at("FAIL")],
  [at("FAIL"), "idle", "reconcile", "new-attempt", at("idle", 2)],
  [at("SUCCESS"), "idle", "reconcile", "late", at("SUCCESS")],
  [at("downloaded"), "downloading", "reconcile", "late", at("downloaded")],
])("after %o, %s by %s is %s", (before, state, via, verdict, progress) => {
  const { progress: after, judged } = decide(before, [delivery(state, via)]);
  expect(judged.map((each) => each.verdict)).toEqual([verdict]);
  expect(after).toEqual(progress);
});

test("deliveries of a stream are judged in order, and the verdict selects the handlers", () => {
  const { judged } = decide(undefined, [delivery("SUCCESS", "push"), delivery("SUCCESS", "push", "d-2")]);
  expect(judged).toMatchObject([
    { id: "d-1", verdict: "advanced", attempt: 1, handlers: ["on fwUpgradeResultNotify"] },
    { id: "d-2", verdict: "duplicate", attempt: 1, handlers: [] },
  ]);
  expect(judged[0]!.key).toBe(judged[1]!.key);
});

test("a delivery without a state is judged by itself", () => {
  expect(decide(undefined, [delivery(undefined, "push")])).toMatchObject({
    progress: undefined,
    judged: [{ verdict: "advanced", attempt: 1 }],
  });
});
