import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import type { EmulatorOptions } from "../options.ts";

const secret = "app-s3cret";
const path = "/iodm/app/sub/v1.1.0/subscribe";
const subscription = (notifyType: string) =>
  JSON.stringify({ notifyType, callbackurl: "https://hooks.example.com:443/iot/4f9c" });

function signedRequest(
  target: string,
  body: string,
  { timestamp = String(Date.now()), ...headers }: Record<string, string> = {},
) {
  const signature = createHmac("sha1", secret)
    .update(`application:k\ntimestamp:${timestamp}\n${body}\n`)
    .digest("base64");
  return new Request(`https://ag-api.ctwing.example${target}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      application: "k",
      version: "20210721031158",
      timestamp,
      signature,
      ...headers,
    },
    body,
  });
}

const platform = (options: Partial<EmulatorOptions> = {}) =>
  createEmulator({
    apps: [{ appId: "k", secret }],
    edition: "CTWing",
    deliver: async () => new Response(null),
    ...options,
  });

test("tells the time, takes what is signed, and serves no login", async () => {
  const emulator = platform();
  const echo = await emulator.fetch(new Request("https://ag-api.ctwing.example/echo"));
  expect(Math.abs(Number(echo.headers.get("x-ag-timestamp")) - Date.now())).toBeLessThan(60_000);
  const body = subscription("fwUpgradeResultNotify");
  expect((await emulator.fetch(signedRequest(path, body))).status).toBe(200);
  const login = new Request("https://ag-api.ctwing.example/iocm/app/sec/v1.1.0/login", {
    method: "POST",
    body: "appId=k",
  });
  expect((await emulator.fetch(login)).status).toBe(404);
});

test.each([
  ["another application", { application: "l" }],
  ["a signature over something else", { signature: createHmac("sha1", secret).update("x").digest("base64") }],
  ["an old time", { timestamp: String(Date.now() - 3_600_000) }],
  ["no time", { timestamp: "" }],
  ["a version of another API", { version: "20210721031159" }],
  ["a version that is none", { version: "1" }],
])("refuses a call with %s", async (_, headers) => {
  const answer = await platform().fetch(signedRequest(path, subscription("fwUpgradeResultNotify"), headers));
  expect(answer.status).toBe(401);
});

/** Lets 40 devices report while the application answers like this. */
async function campaign(answer: (delivery: number) => number, devices = 40) {
  let deliveries = 0;
  const emulator = platform({
    fleet: [{ group: "meters", devices }],
    behaviour: { failures: 0 },
    concurrency: 1,
    deliver: async () => new Response(null, { status: answer(++deliveries) }),
  });
  for (const type of ["swUpgradeStateChangeNotify", "swUpgradeResultNotify"])
    await emulator.fetch(signedRequest(path, subscription(type)));
  const targets = { deviceGroups: ["meters"], deviceType: "WaterMeter", model: "WM-1", manufacturerName: "Example" };
  const task = JSON.stringify({ fileId: "software-1", targets });
  await emulator.fetch(signedRequest("/iodm/northbound/v1.5.0/operations/softwareUpgrade", task));
  await emulator.idle();
  return emulator.record;
}

test("a subscription takes effect after a minute", async () => {
  const { notifications } = await campaign(() => 200);
  const began = Date.parse("2026-01-01T00:00:00Z");
  expect(Math.min(...notifications.map(({ time }) => time))).toBeGreaterThanOrEqual(began + 60_000);
  expect(notifications.length).toBeGreaterThan(40);
  expect(notifications.length).toBeLessThan(160);
});

test("a notification is repeated three times and then lost", async () => {
  const { notifications, deliveries } = await campaign(() => 404, 1);
  for (const { seq, fate } of notifications) {
    expect(fate).toBe("lost");
    expect(deliveries.filter(({ notification }) => notification === seq).length).toBeLessThanOrEqual(4);
  }
  expect(deliveries.filter(({ notification }) => notification === 1)).toHaveLength(4);
});

test("after more than ten failures in a row the receiver rests for a minute, and what comes then is lost", async () => {
  const { notifications, deliveries } = await campaign((delivery) => (delivery <= 11 ? 500 : 200));
  const blocked = deliveries[10]!.time;
  expect(deliveries[11]!.time).toBeGreaterThanOrEqual(blocked + 60_000);
  const meanwhile = notifications.filter(({ time }) => time > blocked && time < blocked + 60_000);
  expect(meanwhile.length).toBeGreaterThan(0);
  for (const { fate } of meanwhile) expect(fate).toBe("lost");
  expect(notifications.filter(({ time }) => time >= blocked + 60_000).every(({ fate }) => fate === "delivered")).toBe(
    true,
  );
});
