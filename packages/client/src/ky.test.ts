import ky, { type Hooks, type KyInstance } from "ky";
import { expect, test } from "vitest";
import { afterLogin, callbackUrl, inFakeTime, platform, settle } from "../test/platform.ts";
import type { CallContext } from "./index.ts";

inFakeTime();

const extended = (hooks: Hooks): KyInstance => ky.extend({ hooks });

test("headers, context and hooks of a user's instance apply to all calls but logins", async () => {
  const requests: string[] = [];
  const { client } = platform({}, (fetch) => (request) => {
    requests.push(
      `${new URL(request.url).pathname.split("/").at(-1)} ${request.headers.get("x-tenant")} ${request.headers.get("x-step")}`,
    );
    return fetch(request);
  });
  const calls: unknown[] = [];
  const instance = ky.extend({
    headers: { "x-tenant": "one" },
    context: { job: "nightly" },
    hooks: {
      beforeRequest: [({ request }) => request.headers.set("x-step", "before")],
      afterResponse: [
        ({ response, options }) => {
          const { operation, code, attempts } = options.context["upcall"] as CallContext;
          calls.push([options.context["job"], operation, response.status, code, attempts]);
        },
      ],
    },
  });
  await settle(client({ ky: instance }).queryUpgradeTask({ operationId: "none" }).attempt());
  expect(requests).toEqual(["login one null", "none one before"]);
  expect(calls).toEqual([["nightly", "queryUpgradeTask", 404, "123009", 1]]);
});

test("a hook may answer in the platform's place, before or after it", async () => {
  const { client, exchanges } = platform();
  const reply = Response.json({ totalCount: 0, data: [] });
  const before = client({ ky: extended({ beforeRequest: [() => reply.clone()] }) });
  expect((await settle(before.queryUpgradePackageList())).data).toEqual([]);
  expect(exchanges.filter(({ line }) => line.startsWith("GET"))).toEqual([]);
  const after = client({ ky: extended({ afterResponse: [() => reply.clone()] }) });
  expect((await settle(after.queryUpgradePackageList())).data).toEqual([]);
  const refusing = client({
    ky: extended({ afterResponse: [() => Response.json({ error_code: "120015" }, { status: 400 })] }),
  });
  await expect(settle(refusing.queryUpgradePackageList())).rejects.toMatchObject({
    code: "120015",
    advice: "fix-request",
  });
});

test.each(["init", "beforeRequest"] as const)(
  "an %s hook cannot send a signed request to another origin",
  async (kind) => {
    const { client, exchanges, fetch } = platform();
    const origins: string[] = [];
    const elsewhere = "http://localhost:9999";
    const hooks: Hooks =
      kind === "init"
        ? { init: [(options) => void (options.prefix = elsewhere)] }
        : {
            beforeRequest: [
              ({ request }) => new Request(request.url.replace("http://localhost:8743", elsewhere), request),
            ],
          };
    const iot = client({
      ky: extended(hooks),
      fetch: (request) => (origins.push(new URL(request.url).origin), fetch(request)),
    });
    const call = iot.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackurl: callbackUrl });
    await expect(settle(call)).rejects.toMatchObject({ name: "ConfigError", option: "ky" });
    expect(new Set(origins)).toEqual(new Set(["http://localhost:8743"]));
    expect(exchanges.map(({ line }) => line)).toEqual(["POST /iocm/app/sec/v1.1.0/login"]);
  },
);

test("an error of a hook fails the call unchanged and frees its slot, and the next call works", async () => {
  let broken = true;
  const hook = (): void => {
    if (broken) throw new Error("hook is broken");
  };
  const { client } = platform();
  const iot = client({
    limit: { calls: 1, per: 1_000_000 },
    ky: extended({ beforeRequest: [hook] }),
  });
  await expect(settle(iot.queryBatchSubscriptions({}))).rejects.toThrow("hook is broken");
  broken = false;
  await expect(settle(iot.queryBatchSubscriptions({}))).resolves.toBeDefined();
});

test("a hook that stops a repeat ends the call", async () => {
  const { client } = platform(
    {},
    afterLogin(() => new Response(null, { status: 503 })),
  );
  const iot = client({ ky: extended({ beforeRetry: [() => ky.stop] }) });
  await expect(settle(iot.queryBatchSubscriptions({}))).rejects.toMatchObject({ code: "ABORTED", attempts: 1 });
});

test("a request that a hook returns is sent, signed, at every attempt", async () => {
  const tenants: [string | null, boolean][] = [];
  let answers = 0;
  const { client } = platform({}, (fetch) => (request) => {
    if (request.url.endsWith("/login")) return fetch(request);
    tenants.push([request.headers.get("x-tenant"), request.headers.has("authorization")]);
    answers += 1;
    return answers === 1 ? new Response(null, { status: 503 }) : fetch(request);
  });
  const tagged = ({ request }: { request: Request }): Request =>
    new Request(request, { headers: { "x-tenant": "two" } });
  const iot = client({ ky: extended({ beforeRequest: [tagged], beforeRetry: [tagged] }) });
  await settle(iot.queryBatchSubscriptions({}));
  expect(tenants).toEqual([
    ["two", true],
    ["two", true],
  ]);
});

test("errors reach beforeError as the client throws them, and may be replaced there", async () => {
  const { client } = platform();
  const iot = client({ ky: extended({ beforeError: [({ error }) => new Error("mine", { cause: error })] }) });
  await expect(settle(iot.queryUpgradeTask({ operationId: "none" }))).rejects.toMatchObject({
    message: "mine",
    cause: { name: "PlatformError" },
  });
});

test("the instance's options for fetch are passed on", async () => {
  const inits: unknown[] = [];
  const { client, fetch } = platform();
  const dispatcher = {};
  const iot = client({
    ky: ky.extend({ dispatcher } as object),
    fetch: (request, init) => {
      inits.push((init as { dispatcher?: object }).dispatcher);
      return fetch(request);
    },
  });
  await settle(iot.queryBatchSubscriptions({}));
  expect(inits).toEqual([dispatcher, dispatcher]);
});

test("the signal of the instance ends its calls", async () => {
  const { client } = platform({}, () => () => new Promise<Response>(() => {}));
  const controller = new AbortController();
  const iot = client({ ky: ky.extend({ signal: controller.signal }) });
  setTimeout(() => controller.abort(), 5);
  await expect(settle(iot.queryUpgradeTask({ operationId: "op" }))).rejects.toMatchObject({ code: "ABORTED" });
});
