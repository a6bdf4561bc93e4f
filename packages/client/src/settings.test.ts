import { ConfigError } from "@upcall/contracts/errors";
import ky from "ky";
import { expect, test } from "vitest";
import { createClient } from "./index.ts";

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
  ["store", { store: "postgres" }, "must be an object"],
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
  ["ky", { ky: fetch }, "must be an instance of ky"],
  ["baseUrl", { baseUrl: "/iot" }, "is a path, which needs the origin of a page, and there is no page here"],
  ["limit", { limit: { calls: 0 } }, "must be { calls, per }, each at least 1, or false"],
  ["limit", { limit: { per: "60s" } }, "must be { calls, per }, each at least 1, or false"],
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
