import type { Notification } from "@upcall/contracts/notifications";
import { expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { firmwareResultSample, firmwareStateSample } from "../testing/samples.ts";
import { recordInbox } from "./record-inbox.ts";
import { basics } from "../../test/receiver.ts";

function recorder(options: object = {}) {
  const handled: string[] = [];
  const receiver = createReceiver({ ...basics(), ...options }).otherwise((_, { via, attempt, verdict, event }) => {
    if (event) handled.push(`${via} ${attempt} ${verdict} ${"outcome" in event ? event.outcome : event.phase}`);
  });
  return { receiver, handled, inbox: recordInbox(receiver) };
}

const ids = { appId: "app-1", operationId: "operation-1", subOperationId: "sub-1" };
const fail = firmwareResultSample("FAIL", ids) as Notification;
const idle = firmwareStateSample("0", ids) as Notification;

test("a recorded notification is handled once, and a phase after a failure starts another attempt", async () => {
  const { receiver, handled, inbox } = recorder();
  expect(await inbox.progress([ids])).toEqual([undefined]);
  const notifications = [
    { id: "1/FAIL", body: fail },
    { id: "2/idle", body: idle },
    { id: "2/FAIL", body: fail },
  ];
  await inbox.record(notifications.slice(0, 2));
  await inbox.record(notifications);
  await inbox.record(notifications);
  await receiver.drain();
  expect(handled).toEqual(["reconcile 1 advanced FAIL", "reconcile 2 new-attempt idle", "reconcile 2 advanced FAIL"]);
  expect(await inbox.progress([{ ...ids, subOperationId: "sub-2" }, ids])).toEqual([
    undefined,
    { attempt: 2, state: "FAIL" },
  ]);
});

test("a receiver whose dialects cannot read V1's notifications is refused", async () => {
  const { inbox } = recorder({ dialects: [{ name: "other", read: () => undefined }] });
  await expect(inbox.record([{ id: "1", body: fail }])).rejects.toMatchObject({
    name: "ConfigError",
    option: "dialects",
  });
});
