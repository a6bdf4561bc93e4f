import { expect, test } from "vitest";
import { ConfigError, ContractError, isUpcallError, PlatformError, UpcallError } from "./index.ts";

test("each error says what failed and what to do", () => {
  const errors = [
    new ConfigError("baseUrl", "must be an HTTPS address"),
    new ContractError("login reply", [
      { path: ["accessToken"], message: "is missing" },
      { path: [], message: "must be an object" },
      { path: ["data", 0, "fileId"], message: "must be a string" },
    ]),
    new PlatformError({ operation: "getAuthToken", status: 502 }),
    new PlatformError({ operation: "getAuthToken", status: 400, code: "42" }),
  ];
  expect(errors.map((error) => error.toJSON())).toMatchInlineSnapshot(`
    [
      {
        "advice": "fix-request",
        "code": "CONFIG",
        "message": "baseUrl: must be an HTTPS address",
        "name": "ConfigError",
      },
      {
        "advice": "fix-request",
        "code": "CONTRACT",
        "message": "login reply is not valid: accessToken is missing; value must be an object; data.0.fileId must be a string.",
        "name": "ContractError",
      },
      {
        "advice": "ask-operator",
        "code": "HTTP_502",
        "message": "getAuthToken failed: the platform answered HTTP 502. What it means here is not documented; ask the platform's operator.",
        "name": "PlatformError",
      },
      {
        "advice": "ask-operator",
        "code": "42",
        "message": "getAuthToken failed: the platform answered 42 (HTTP 400). What it means here is not documented; ask the platform's operator.",
        "name": "PlatformError",
      },
    ]
  `);
});

test("fields beside the message serve code that branches", () => {
  expect(new ConfigError("port", "is busy").option).toBe("port");
  const issues = [{ path: ["a"], message: "is missing" }];
  expect(new ContractError("reply", issues, "report-bug")).toMatchObject({
    where: "reply",
    issues,
    advice: "report-bug",
  });
  expect(new PlatformError({ operation: "logout", status: 500 })).toMatchObject({
    code: "HTTP_500",
    status: 500,
    operation: "logout",
    advice: "ask-operator",
    entry: undefined,
  });
});

test("names of fields that are not plain are quoted and cut, and many issues are counted", () => {
  const messageOf = (...paths: PropertyKey[][]): string =>
    new ContractError(
      "reply",
      paths.map((path) => ({ path, message: "is missing" })),
    ).message;
  expect(messageOf([Symbol("x")])).toBe('reply is not valid: "Symbol(x)" is missing.');
  expect(messageOf(["a\nb", 0])).toBe('reply is not valid: "a\\nb".0 is missing.');
  expect(messageOf(["a".repeat(999)])).toHaveLength("reply is not valid: ".length + 100 + " is missing.".length);
  expect(messageOf(["a"], ["b"], ["c"], ["d"], ["e"], ["f"], ["g"])).toMatch(/; e is missing; and 2 more\.$/);
});

test("a code that is no word is not repeated in the message", () => {
  expect(new PlatformError({ operation: "logout", status: 400, code: "1\n2" }).message).toContain(
    "answered an unreadable code (HTTP 400)",
  );
});

test("the guard knows errors of every copy of the package, and only those", () => {
  const error: unknown = new ConfigError("port", "is busy");
  expect(error).toBeInstanceOf(UpcallError);
  expect(isUpcallError(error)).toBe(true);
  expect(isUpcallError(error, "CONFIG")).toBe(true);
  expect(isUpcallError(error, "CONTRACT")).toBe(false);
  const copy = { [Symbol.for("@upcall/error")]: true, code: "1010009" };
  expect(isUpcallError(copy, "1010009")).toBe(true);
  for (const other of [new Error("CONFIG"), { code: "CONFIG" }, null, undefined, "CONFIG", 7])
    expect(isUpcallError(other)).toBe(false);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(isUpcallError(proxy)).toBe(false);
});
