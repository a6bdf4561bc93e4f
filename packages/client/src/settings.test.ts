import { ConfigError } from "@upcall/contracts/errors";
import ky from "ky";
import { expect, test } from "vitest";
import { collect } from "../test/platform.ts";
import { createClient, type Client } from "./index.ts";

const good = { baseUrl: "https://iot.example.com:8743", appId: "a-1", secret: "s3cret" };

const wrong: [option: string, change: object, said: string][] = [
  ["timeOut", { timeOut: 1 }, "is not an option of the client; the options are baseUrl, "],
  ["baseUrl", { baseUrl: undefined }, "must be an HTTPS address"],
  ["baseUrl", { baseUrl: "iot.example.com" }, "must be an HTTPS address"],
  ["baseUrl", { baseUrl: "http://iot.example.com:8743" }, "must be an HTTPS address"],
  ["baseUrl", { baseUrl: "ftp://localhost" }, "must be an HTTPS address"],
  ["baseUrl", { baseUrl: "https://me:s3cret@iot.example.com" }, "must be an HTTPS address without user"],
  ["baseUrl", { baseUrl: "https://iot.example.com/?a=1" }, "must be an HTTPS address without user"],
  ["appId", { appId: "" }, "must be the text that the platform issued"],
  ["appId", { appId: undefined }, "must be the text that the platform issued"],
  ["appId", { appId: 7 }, "must be the text that the platform issued"],
  ["commissioning", { commissioning: "yes" }, "must be true or false"],
  ["store", { store: "postgres" }, "must have the functions read and replace"],
  ["secret", { secret: "s3 cret" }, "must be the text that the platform issued"],
  ["secret", { secret: undefined }, "is missing; give secret, accessToken or proxied"],
  [
    "secret",
    { accessToken: async () => ({ accessToken: "s3cret" }) },
    "cannot go with accessToken or proxied; give one of them",
  ],
  ["accessToken", { secret: undefined, accessToken: "s3cret" }, "must be a function"],
  ["proxied", { secret: undefined, proxied: false }, "must be true"],
  ["fetch", { fetch: "fetch" }, "must be a function"],
  ["timeout", { timeout: 0 }, "must be a number of milliseconds, at least 1"],
  ["totalTimeout", { totalTimeout: Infinity }, "must be a number of milliseconds, at least 1"],
  ["retry", { retry: -1 }, "must be a whole number, at least 0"],
  ["retry", { retry: { limit: 0.5 } }, "must be a whole number, at least 0"],
  [
    "retry",
    { retry: { limit: 1, foo: 5 } },
    "must be a whole number, at least 0, or { limit, delay, backoffLimit, jitter }",
  ],
  ["retry", { retry: { methods: ["get"] } }, "must be a whole number, at least 0, or {"],
  ["retry", { retry: { limit: 1, backoffLimit: -5 } }, "must be a whole number, at least 0, or {"],
  ["retry", { retry: { delay: 5 } }, "must be a whole number, at least 0, or {"],
  ["retry", { retry: { jitter: "full" } }, "must be a whole number, at least 0, or {"],
  ["ky", { ky: fetch }, "must be an instance of ky"],
  ["baseUrl", { baseUrl: "/iot" }, "is a path, which needs the origin of a page, and there is no page here"],
  ["limit", { limit: { calls: 0 } }, "must be { calls, per }, a whole number"],
  [
    "limit",
    { limit: { call: 5 } },
    "must be { calls, per }, a whole number and milliseconds, each at least 1, or false",
  ],
  ["limit", { limit: { calls: 1.5 } }, "must be { calls, per }, a whole number"],
  ["limit", { limit: true }, "must be { calls, per }, a whole number"],
  ["store", { store: {} }, "must have the functions read and replace"],
  ["store", { store: { read: async () => undefined } }, "must have the functions read and replace"],
  ["limit", { limit: { per: "60s" } }, "must be { calls, per }, a whole number"],
];

test.each(wrong)("%s: %o is refused before anything is sent", (option, change, said) => {
  const make = () => createClient({ ...good, ...change } as never);
  expect(make).toThrow(ConfigError);
  expect(make).toThrow(`${option}: ${said}`);
  expect(make).not.toThrow(/s3 ?cret/);
});

test.each([
  [{ baseUrl: "http://localhost:8743" }],
  [{ baseUrl: "http://127.0.0.1:1" }],
  [{ baseUrl: "http://[::1]:1" }],
  [{ baseUrl: "http://iot.example.com:8743", commissioning: true }],
  [{ baseUrl: "https://gateway.example.com/iot/" }],
  [{ limit: false as const }],
  [{ timeout: undefined }],
  [{ retry: { limit: 3, delay: () => 10 } }],
  [{ retry: { backoffLimit: Infinity, jitter: true } }],
  [{ retry: { backoffLimit: 0, jitter: (delay: number) => delay / 2 } }],
  [{ limit: { per: 1.5 } }],
  [
    {
      store: new (class {
        async read() {
          return undefined;
        }
        async replace() {
          return true;
        }
      })(),
    },
  ],
  [{ ky }],
])("%o is taken", (change) => {
  expect(() => createClient({ ...good, ...change })).not.toThrow();
});

test("a path in baseUrl comes before the platform's path", async () => {
  const urls: string[] = [];
  const fetch = async ({ url }: Request): Promise<Response> => {
    urls.push(url);
    return Response.json({ accessToken: "t" });
  };
  await createClient({ ...good, baseUrl: "https://gateway.example.com/iot/", fetch }).getAuthToken();
  expect(urls).toEqual(["https://gateway.example.com/iot/iocm/app/sec/v1.1.0/login"]);
});

const badCalls: [what: string, call: (iot: Client) => PromiseLike<unknown>, said: string][] = [
  [
    "text for an object",
    (iot) => iot.queryUpgradeTask("op-1" as never),
    "must be an object, such as { operationId: … }",
  ],
  ["null", (iot) => iot.queryUpgradeTask(null as never), "must be an object"],
  ["a list", (iot) => iot.subDeviceManagementData([] as never), "must be an object"],
  ["null for what is looked into", (iot) => iot.deleteBatchSubscriptions(null as never), "must be an object"],
  ["text for credentials", (iot) => iot.getAuthToken("me" as never), "must be an object"],
  ["text for a filter", (iot) => iot.queryUpgradeTaskList("op" as never), "must be an object"],
  ["text for a page", (iot) => iot.queryUpgradeTaskList("op" as never).page(), "must be an object"],
  ["null for rows", (iot) => collect(iot.queryUpgradeTaskList(null as never)), "must be an object"],
];
const task = { operationId: "op" };
const badOptions: typeof badCalls = [
  ["a signal that is none", (iot) => iot.queryUpgradeTask(task, { signal: "x" as never }), "signal: must be an"],
  [
    "a controller for its signal",
    (iot) => iot.queryUpgradeTask(task, { signal: new AbortController() as never }),
    "signal: must be an AbortSignal",
  ],
  ["a signal of a list", (iot) => iot.queryUpgradeTaskList({}, { signal: 7 as never }).page(), "signal: must be an"],
];

test.each([...badCalls, ...badOptions])(
  "a call with %s is refused in a sentence, before anything is sent",
  async (_, call, said) => {
    const sent: string[] = [];
    const fetch = ({ url }: Request): Response => (sent.push(url), Response.json({ accessToken: "t" }));
    const refused = Promise.resolve(call(createClient({ ...good, fetch })));
    await expect(refused).rejects.toMatchObject({ name: expect.stringMatching(/^(Contract|Config)Error$/) });
    await expect(refused).rejects.toThrow(said);
    expect(sent).toEqual([]);
  },
);
