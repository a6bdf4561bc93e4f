import { fixturesOf } from "@upcall/fixtures";
import { expect, test } from "vitest";
import { operations, type Operation } from "../../operations/index.ts";
import { entryOf, isUpcallError, PlatformError } from "../index.ts";
import { catalog, explain, lookup } from "./index.ts";

/** Codes by their statuses, written down from the platform's tables and not from the catalog; some are not documented to have any. */
const documented: [statuses: number[], codes: number[]][] = [
  [[403], [1010005, 1010009, 100443, 100612, 600002]],
  [[500], [100001, 100023, 100220, 100229, 100244, 100412, 100441, 101016, 101017, 103026, 50252]],
  [
    [400],
    [
      100003, 100007, 100022, 100222, 100223, 100224, 100228, 100247, 100405, 100416, 100426, 100609, 100610, 100611,
      102202, 105201, 107002, 107003, 120015, 123016, 123019, 123020, 123021, 123022, 123023, 123024, 123025, 123026,
      123028, 123029, 123032, 123033, 123034, 50400,
    ],
  ],
  [[401], [100025, 100028, 100208]],
  [[403, 200, 500], [100203]],
  [[403, 200], [100217]],
  [[404], [100225, 100403, 105202, 123002, 123009]],
  [[409], [100227]],
  [[404, 200], [100418]],
  [[200], [100425, 100428, 100431, 100434, 100435, 101001, 103028, 105001, 105002]],
  [[], [200001, 1200000]],
];

test("the catalog has every documented code with its statuses, and no other", () => {
  const rows = documented.flatMap(([http, codes]) => codes.map((code) => [String(code), http]));
  expect(Object.fromEntries(catalog.map(({ code, http }) => [code, http]))).toEqual(Object.fromEntries(rows));
  expect(catalog).toHaveLength(rows.length);
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

test("the code decides whether a call may be repeated", () => {
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

test("an operation's rows give a row without the whole catalog", () => {
  const { errors } = operations.subDeviceManagementData;
  expect(entryOf(errors, "100244")).toBe(lookup("100244"));
  expect(entryOf(errors, "100227")).toBeUndefined();
});

test("operations answer only codes of the catalog", () => {
  for (const { errors } of Object.values<Operation>(operations))
    for (const entry of errors) expect(lookup(entry.code)).toBe(entry);
});
