import { expect, test } from "vitest";
import { push as pushTo, quietInbox, still } from "../../test/receiver.ts";
import { createReceiver, type ReceiverOptions } from "../create-receiver.ts";
import type { MemoryEffect } from "../inbox/memory.ts";
import { firmwareResultSample, softwareResultSample } from "../testing/samples.ts";

function setup(options: Partial<ReceiverOptions<MemoryEffect>> = {}) {
  const inbox = options.inbox ?? quietInbox();
  const receiver = createReceiver({ ...still(), ...options, inbox });
  const push = (body: object) => pushTo(receiver, body);
  const errors = async () => (await inbox.deadLetters({ limit: 9 })).map(({ error }) => error);
  return { inbox, receiver, push, errors };
}

test("a sub-operation that the platform does not know is not handled; recorded outcomes are not read back", async () => {
  const asked: string[] = [];
  const handled: string[] = [];
  const readBack = async ({ deviceId }: { deviceId: string }): Promise<boolean> => {
    asked.push(deviceId);
    return deviceId !== "forged";
  };
  const { inbox, receiver, push, errors } = setup({ readBack });
  receiver.otherwise(({ deviceId }, { via }) => void handled.push(`${String(deviceId)} by ${via}`));
  for (const deviceId of ["real", "forged"])
    await push(firmwareResultSample("SUCCESS", { deviceId, subOperationId: deviceId }));
  const body = new TextEncoder().encode(JSON.stringify(softwareResultSample("SUCCESS", { deviceId: "missed" })));
  const { reading } = await receiver.settings().parse(body, "missed");
  await inbox.accept({ id: "missed", receivedAt: 1, via: "reconcile", body, reading });
  await receiver.drain();
  expect(asked).toEqual(["real", "forged"]);
  expect([...handled].sort()).toEqual(["missed by reconcile", "real by push"]);
  expect(await errors()).toEqual(["the platform does not know this sub-operation"]);
});

test("a job whose body a new version cannot read becomes a dead letter", async () => {
  const { inbox, push } = setup();
  await push({ notifyType: "batteryLow" });
  const { receiver, errors } = setup({
    inbox,
    schemas: {
      batteryLow: { "~standard": { version: 1, validate: () => ({ issues: [{ message: "must have a level" }] }) } },
    },
  });
  receiver.otherwise(() => expect.unreachable());
  await receiver.drain();
  expect(await errors()).toEqual(["the stored body can no longer be read"]);
});

test("when jobs of a stream take half of the lease, the others are returned, and their tries do not count", async () => {
  const clock = { at: 1_000_000 };
  const { inbox, receiver, push } = setup({ now: () => clock.at, leaseMs: 1000, concurrency: 4 });
  receiver.otherwise(({ swUpgradeState }) => {
    if (swUpgradeState === "downloading") clock.at += 501;
  });
  const ids = { deviceId: "d", appId: "a", operationId: "o", subOperationId: "s" };
  for (const swUpgradeState of ["downloading", "downloaded"])
    await push({ notifyType: "swUpgradeStateChangeNotify", ...ids, swUpgradeState });
  const seen: unknown[] = [];
  const { settle } = inbox;
  inbox.settle = async (claim, outcome, effects, now) => {
    seen.push([claim.tries, outcome]);
    return settle(claim, outcome, effects, now);
  };
  await receiver.drain();
  const error = "not begun: earlier jobs of its stream took half of the lease";
  expect(seen).toEqual([
    [1, { kind: "done" }],
    [1, { kind: "retry", at: clock.at, error, free: true }],
    [1, { kind: "done" }],
  ]);
});
