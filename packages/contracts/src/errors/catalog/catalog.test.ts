import { fixturesOf } from "@upcall/fixtures";
import { expect, test } from "vitest";
import { operations, type Operation } from "../../operations/index.ts";
import { entryOf, isUpcallError, PlatformError } from "../index.ts";
import { catalog, explain, lookup } from "./index.ts";

/** The statuses of each code, written down from the platform's tables and not from the catalog; a code without any is not documented to have one. */
const documented: Readonly<Record<string, readonly number[]>> = {
  "1010005": [403],
  "1010009": [403],
  "100001": [500],
  "100003": [400],
  "100007": [400],
  "100022": [400],
  "100023": [500],
  "100025": [401],
  "100028": [401],
  "100203": [403, 200, 500],
  "100208": [401],
  "100217": [403, 200],
  "100220": [500],
  "100222": [400],
  "100223": [400],
  "100224": [400],
  "100225": [404],
  "100227": [409],
  "100228": [400],
  "100229": [500],
  "100244": [500],
  "100247": [400],
  "100403": [404],
  "100405": [400],
  "100412": [500],
  "100416": [400],
  "100418": [404, 200],
  "100425": [200],
  "100426": [400],
  "100428": [200],
  "100431": [200],
  "100434": [200],
  "100435": [200],
  "100441": [500],
  "100443": [403],
  "100609": [400],
  "100610": [400],
  "100611": [400],
  "100612": [403],
  "101001": [200],
  "101016": [500],
  "101017": [500],
  "102202": [400],
  "103026": [500],
  "103028": [200],
  "105001": [200],
  "105002": [200],
  "105201": [400],
  "105202": [404],
  "107002": [400],
  "107003": [400],
  "120015": [400],
  "123002": [404],
  "123009": [404],
  "123016": [400],
  "123019": [400],
  "123020": [400],
  "123021": [400],
  "123022": [400],
  "123023": [400],
  "123024": [400],
  "123025": [400],
  "123026": [400],
  "123028": [400],
  "123029": [400],
  "123032": [400],
  "123033": [400],
  "123034": [400],
  "200001": [],
  "50252": [500],
  "50400": [400],
  "600002": [403],
  "1200000": [],
};

test("the catalog has every documented code with its statuses, and no other", () => {
  expect(Object.fromEntries(catalog.map(({ code, http }) => [code, http]))).toEqual(documented);
  expect(catalog).toHaveLength(Object.keys(documented).length);
});

test("no two rows share a name", () => {
  expect(new Set(catalog.map(({ name }) => name)).size).toBe(catalog.length);
});

test.each(catalog)("$code $name is found, explained and carried by an error", (entry) => {
  const { code, name, http, meaning, handling, seenOn } = entry;
  expect(code).toMatch(/^\d{5,7}$/);
  expect(name).toMatch(/^[a-z][A-Za-z]+$/);
  for (const text of [meaning, handling]) expect(text).toMatch(/^\S.*[^.\s]$/);
  expect(lookup(code)).toBe(entry);

  const said = explain(code);
  expect(said).toMatch(new RegExp(`^${code} \\(${name}, HTTP [^()]+, seen on .+\\): .+\\.$`));
  for (const text of [meaning, handling, seenOn, ...http.map(String)]) expect(said).toContain(text);

  const error = new PlatformError({ operation: "someCall", status: http[0] ?? 400, code, entry });
  expect(error.message).toContain(`${code} (HTTP ${http[0] ?? 400}). ${meaning}. ${handling}.`);
  expect(error.entry).toBe(entry);
  expect(isUpcallError(error, code)).toBe(true);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "PlatformError",
    code,
    advice: {
      never: "fix-request",
      "after-login": "login-again",
      "after-backoff": "back-off",
      "ask-operator": "ask-operator",
    }[entry.retry],
    message: error.message,
  });
});

test("what is repeatable follows from the code", () => {
  const retryOf = (...codes: string[]) => codes.map((code) => lookup(code)?.retry);
  expect(retryOf("1010005", "1010009", "100222", "50252")).toEqual([
    "after-login",
    "after-backoff",
    "never",
    "ask-operator",
  ]);
});

test("a paragraph about a code reads well", () => {
  expect([explain("100222"), explain("1010005"), explain("100203"), explain("200001"), explain("42")])
    .toMatchInlineSnapshot(`
      [
        "100222 (callbackUrlRejected, HTTP 400, seen on subscribe): The callback URL is not valid. Give a public host, an explicit port and a path, such as https://hooks.example.com:443/iot. Repeating the same call will not help.",
        "1010005 (tokenRejected, HTTP 403, seen on every API): The access token is invalid, expired or superseded, or app_key does not belong to it. Log in again and repeat the call once; then check that app_key is the appId that logged in. Repeat once after a new login.",
        "100203 (applicationNotFound, HTTP 403 or 200 or 500, seen on most APIs): The application does not exist. Check app_key, then any appId in the URL or body. Repeating the same call will not help.",
        "200001 (nothingToDelete, HTTP status not documented, seen on delete subscriptions (seen by SDK tests only)): Nothing is left to delete. Take it as deleted. Repeating the same call will not help.",
        "42: not a documented code of the V1 northbound API. Ask the platform's operator.",
      ]
    `);
});

test("a code that is not documented has no row", () => {
  expect(lookup("42")).toBeUndefined();
  expect(lookup("toString")).toBeUndefined();
});

test.each(fixturesOf("errors"))("error $of/$name is in the catalog with its status", ({ of, status, body }) => {
  const { error_code } = body as { error_code: string };
  expect(error_code).toBe(of);
  const { http } = lookup(error_code)!;
  if (http.length > 0) expect(http).toContain(status);
});

test("a row is found among an operation's rows without the big table", () => {
  const { errors } = operations.subDeviceManagementData;
  expect(entryOf(errors, "100244")).toBe(lookup("100244"));
  expect(entryOf(errors, "100227")).toBeUndefined();
});

test("operations answer only codes of the catalog", () => {
  for (const { errors } of Object.values<Operation>(operations))
    for (const entry of errors) expect(lookup(entry.code)).toBe(entry);
});
