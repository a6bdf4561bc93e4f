import {
  deleteBatchSubscriptions,
  queryBatchSubscriptions,
  queryUpgradeSubTask,
  queryUpgradeTask,
  subDeviceBusinessData,
} from "@upcall/contracts/operations";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { advance, app, callbackUrl, inFakeTime, platform, settle } from "../../test/platform.ts";
import { createClient, type Client, type Fetch } from "../index.ts";
import { platformProxy } from "./index.ts";

inFakeTime();

const allow = {
  queryUpgradeTask,
  queryUpgradeSubTask,
  queryBatchSubscriptions,
  subDeviceBusinessData,
  deleteBatchSubscriptions,
};
const json = { "content-type": "application/json" };

/** A page's client, a proxy and the platform, in one time. */
const site = (allowed: Partial<typeof allow> = allow) => {
  const it = platform();
  const server = new Hono().route("/iot", platformProxy({ client: it.client(), allow: allowed as typeof allow }));
  const requests: Request[] = [];
  const page = createClient({
    baseUrl: "http://localhost/iot",
    proxied: true,
    retry: 0,
    fetch: async (request) => {
      requests.push(request.clone());
      return server.request(request);
    },
  });
  const ask = (path: string, init: RequestInit = {}) => settle(Promise.resolve(server.request(`/iot${path}`, init)));
  return { ...it, page, server, requests, ask };
};

test("a page calls the platform without a secret, and the proxy adds the token", async () => {
  const { page, requests, exchanges } = site();
  await settle(page.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl, ownerFlag: "false" }));
  const rows = await settle(page.queryBatchSubscriptions({ notifyType: "deviceAdded", pageSize: 5 }).page());
  expect(rows).toMatchObject({ rows: [{ notifyType: "deviceAdded" }], pageSize: 5, total: 1 });
  for (const request of requests) {
    expect(Object.fromEntries(request.headers)).not.toHaveProperty("authorization");
    expect(Object.fromEntries(request.headers)).not.toHaveProperty("app_key");
    expect((await request.text()) + request.url).not.toContain(app.secret);
  }
  expect(exchanges.map(({ line }) => line)).toEqual([
    "POST /iocm/app/sec/v1.1.0/login",
    "POST /iocm/app/sub/v1.2.0/subscriptions?ownerFlag=false",
    "GET /iocm/app/sub/v1.2.0/subscriptions?notifyType=deviceAdded&pageNo=0&pageSize=5",
  ]);
});

test("only the listed operations are forwarded", async () => {
  const { page, ask, exchanges } = site({ queryUpgradeTask });
  await expect(settle(page.queryBatchSubscriptions())).rejects.toMatchObject({ code: "HTTP_404" });
  await expect(settle(page.getAuthToken(app))).rejects.toThrow(
    "HTTP_403 (HTTP 403). The proxy says: It takes JSON, from pages of its own origin. Correct the request.",
  );
  for (const path of ["/iocm/app/sec/v1.1.0/login", "/iodm/northbound/v1.5.0/operations/softwareUpgrade", "/"])
    expect((await ask(path, { method: "POST", headers: json, body: "{}" })).status).toBe(404);
  expect((await ask("/iodm/northbound/v1.5.0/operations/op/../../category")).status).toBe(404);
  expect(exchanges).toEqual([]);
});

test("an id cannot leave its place in the path", async () => {
  const { page, exchanges } = site();
  const operationId = "../category?x=1#y/z";
  await settle(page.queryUpgradeTask({ operationId }).attempt());
  expect(exchanges.at(-1)?.line).toBe("GET /iodm/northbound/v1.5.0/operations/..%2Fcategory%3Fx%3D1%23y%2Fz");
});

test("pages of other origins are turned away", async () => {
  const { ask, exchanges } = site();
  const path = "/iodm/northbound/v1.5.0/operations/op";
  for (const from of ["cross-site", "same-site", "none"])
    expect((await ask(path, { headers: { "sec-fetch-site": from } })).status).toBe(403);
  const form = { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" };
  expect((await ask("/iocm/app/sub/v1.2.0/subscriptions", form)).status).toBe(403);
  expect(exchanges).toEqual([]);
  expect((await ask(path, { headers: { "sec-fetch-site": "same-origin" } })).status).toBe(404);
  expect(exchanges).toHaveLength(2);
});

test("the page gets the platform's answer, and an error for a wrong request", async () => {
  const { page, ask, exchanges } = site();
  await expect(settle(page.queryUpgradeTask({ operationId: "none" }))).rejects.toMatchObject({
    code: "123009",
    status: 404,
    entry: { name: "upgradeTaskNotFound" },
  });
  const before = exchanges.length;
  const wrong = await ask("/iocm/app/sub/v1.2.0/subscriptions?pageNo=first");
  expect([wrong.status, await wrong.json()]).toEqual([
    400,
    { error_code: "CONTRACT", error_desc: expect.stringContaining("pageNo must be") },
  ]);
  const http = JSON.stringify({ notifyType: "deviceAdded", callbackUrl: "http://hooks.example.com:80/" });
  const statuses: number[] = [];
  for (const body of [http, "{", "[1]", " ".repeat(200_000)])
    statuses.push((await ask("/iocm/app/sub/v1.2.0/subscriptions", { method: "POST", headers: json, body })).status);
  expect(statuses).toEqual([400, 400, 400, 413]);
  expect(exchanges).toHaveLength(before);
});

test("a page reads why the proxy refuses its call", async () => {
  const { client } = platform();
  const server = platformProxy({ client: client({ limit: { calls: 1, per: 100_000 } }), allow });
  const page = createClient({
    baseUrl: "http://localhost/",
    proxied: true,
    // HTTP callback URLs pass the page and not the proxy.
    commissioning: true,
    fetch: (request) => server.request(request),
  });
  const callback = { notifyType: "deviceAdded", callbackUrl: "http://hooks.example.com:80/p4th-t0ken" } as const;
  const refused = await settle(page.subDeviceBusinessData(callback).attempt());
  expect(refused).toMatchObject({ error: { name: "PlatformError", code: "CONFIG", advice: "fix-request" } });
  const { message } = (refused as { error: Error }).error;
  expect(message).toContain("The proxy says: callbackUrl: must use HTTPS");
  expect(message).not.toContain("p4th");
});

test("a page reads that the proxy could not log in, and a status of the platform as one", async () => {
  const page = (options: object) => {
    const server = platformProxy({ client: platform().client(options), allow });
    return createClient({ baseUrl: "http://localhost/", proxied: true, fetch: (request) => server.request(request) });
  };
  await expect(settle(page({ secret: "wrong" }).queryUpgradeTask({ operationId: "op" }))).rejects.toMatchObject({
    code: "HTTP_502",
    advice: "ask-operator",
    message: expect.stringContaining("The proxy could not log in to the platform"),
  });
  const lost = page({ fetch: () => new Response(null, { status: 404 }) });
  await expect(settle(lost.queryUpgradeTask({ operationId: "op" }))).rejects.toMatchObject({ code: "HTTP_404" });
});

test("a page says that it deletes every subscription, and an empty filter of anybody is refused", async () => {
  const { page, ask, exchanges } = site();
  await settle(page.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }));
  const path = "/iocm/app/sub/v1.2.0/subscriptions";
  const before = exchanges.length;
  for (const query of ["", "?all=false", "?all=", "?all=true&notifyType=deviceAdded", "?all=yes"])
    expect((await ask(path + query, { method: "DELETE" })).status).toBe(400);
  expect(exchanges).toHaveLength(before);
  await settle(page.deleteBatchSubscriptions({ all: true }));
  expect(exchanges.at(-1)).toMatchObject({ line: `DELETE ${path}`, status: 204 });
  expect((await settle(page.queryBatchSubscriptions())).subscriptions).toEqual([]);
});

test("a fault between proxy and platform is a 5xx answer without details", async () => {
  const answers: [status: number, answer: Fetch][] = [
    [502, () => Promise.reject(new TypeError("connection lost"))],
    [504, () => new Promise(() => {})],
    [502, () => Response.json({ error_code: "100208", error_desc: app.secret }, { status: 401 })],
    [502, () => Response.json({ accessToken: 7 })],
    [500, () => Response.json({ error_code: "50252", error_desc: "" }, { status: 500 })],
  ];
  for (const [status, fetch] of answers) {
    const server = platformProxy({ client: platform().client({ fetch, retry: 0 }), allow });
    const answer = await settle(Promise.resolve(server.request("/iodm/northbound/v1.5.0/operations/op")));
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain(app.secret);
  }
});

test("a page that goes away ends its call", async () => {
  const { client } = platform();
  // Kept, as `fetch` does: the signal of a request that is garbage follows no other one.
  const sent: Request[] = [];
  const iot = client({
    fetch: (request) => {
      sent.push(request);
      return new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(new Error("x"))));
    },
  });
  const controller = new AbortController();
  const server = platformProxy({ client: iot as Client, allow });
  const request = new Request("http://localhost/iodm/northbound/v1.5.0/operations/op", { signal: controller.signal });
  const answer = Promise.resolve(server.request(request));
  await advance(10);
  controller.abort();
  expect((await settle(answer)).status).toBe(504);
  await advance(20_000);
  expect(sent[0]?.signal.aborted).toBe(true);
});
