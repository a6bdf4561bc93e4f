import { createReceiver, oceanConnect, type Dialect } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { deliveryRequest, firmwareResultSample } from "@upcall/receiver/testing";
import { pathToken } from "@upcall/receiver/trust";
import { expect, expectTypeOf, test } from "vitest";
import { iotdaDialect, pushSchemas, type BatchTaskPush } from "./index.ts";

const current = {
  resource: "batchtask",
  event: "update",
  event_time: "20151212T121212Z",
  event_time_ms: "2015-12-12T12:12:12.000Z",
  request_id: "3fe58d5e-8697-4849-a165-7db128f7e776",
  notify_data: {
    body: {
      app_id: "1a7ffc5c-d89c-44dd-8265-b1653d951ce0",
      task_id: "1a7ffc5c-d89c-44dd-8265",
      task_type: "softwareUpgrade",
      status: "Waitting",
      status_desc: "status_desc",
    },
  },
};
const first = {
  resource: "batchtask.status",
  event: "update",
  notify_data: { app_id: "a", task_id: "t", task_type: "firmwareUpgrade", status: "PartialSuccess", status_desc: null },
};

test("both documented shapes are read as one", () => {
  expect(iotdaDialect.read(current)).toEqual({
    type: "batchtask/update",
    body: {
      ...current.notify_data.body,
      event_time: "20151212T121212Z",
      event_time_ms: "2015-12-12T12:12:12.000Z",
      request_id: "3fe58d5e-8697-4849-a165-7db128f7e776",
    },
  });
  expect(iotdaDialect.read(first)).toMatchObject({
    type: "batchtask/update",
    body: { task_id: "t", task_type: "firmwareUpgrade", status: "PartialSuccess" },
  });
});

test.each([
  [{ notifyType: "fwUpgradeResultNotify" }, undefined],
  [{ resource: "batchtask" }, undefined],
  [{ resource: 1, notify_data: {} }, undefined],
  [
    { resource: "batchtask", event: "update", notify_data: { body: { status: "Fail" } } },
    { problem: "task_id: is missing" },
  ],
  [{ resource: "device", notify_data: {} }, { problem: "event: must be text" }],
  [
    { resource: "device", event: "update", notify_data: { header: { device_id: "d" } } },
    { type: "device/update", deviceId: "d" },
  ],
  [
    { resource: "product", event: "create", notify_data: { body: {} } },
    { type: "product/create", deviceId: undefined },
  ],
])("%j is read as %j", (body, notice) => {
  expect(iotdaDialect.read(body)).toEqual(notice);
});

test("one receiver takes V1 and v5 through one router", async () => {
  expectTypeOf(iotdaDialect).toExtend<Dialect>();
  const handled: string[] = [];
  const receiver = createReceiver({
    inbox: memoryInbox({ warn: () => undefined }),
    trust: [pathToken("0123456789abcdef")],
    hooks: { observe: () => undefined },
    dialects: [oceanConnect, iotdaDialect],
    schemas: pushSchemas,
  })
    .on("batchtask/update", (push, { verdict }) => {
      expectTypeOf(push).toEqualTypeOf<BatchTaskPush>();
      handled.push(`${push.task_id} ${push.status} ${verdict}`);
    })
    .on("fwUpgradeResultNotify", ({ deviceId, status }) => void handled.push(`${deviceId} ${status}`))
    .otherwise((body) => void handled.push(JSON.stringify(Object.keys(body))));
  const url = "http://127.0.0.1/iot/0123456789abcdef";
  for (const body of [
    current,
    first,
    current,
    firmwareResultSample("FAIL"),
    { ...current, resource: "device" },
    { odd: 1 },
  ]) {
    const answer = await receiver.fetch(deliveryRequest(url, body));
    expect(answer.status).toBe(200);
  }
  await receiver.drain();
  expect(handled.sort()).toEqual(
    [
      "1a7ffc5c-d89c-44dd-8265 Waitting advanced",
      "1a7ffc5c-d89c-44dd-8265 Waitting advanced",
      "t PartialSuccess advanced",
      "device-1 FAIL",
      '["resource","event","event_time","event_time_ms","request_id","notify_data"]',
    ].sort(),
  );
  expect(await receiver.inbox().summary()).toMatchObject({ quarantined: 1 });
});
