import { expect, test } from "vitest";
import * as z from "zod/mini";
import { ContractError, isUpcallError } from "../errors/index.ts";
import { operations } from "../operations/index.ts";
import { openEnum } from "../primitives/open-enum.ts";
import { check, checked } from "./checked.ts";

const issuesOf = (schema: z.ZodMiniType, value: unknown): string[] => {
  const seen = check(schema, value);
  return seen.ok ? [] : seen.issues.map(({ path, message }) => `${path.map(String).join(".")} ${message}`.trim());
};

const failing: [name: string, schema: z.ZodMiniType, value: unknown, said: string][] = [
  ["missing field", z.object({ fileId: z.string() }), {}, "fileId is missing"],
  ["missing value", z.string(), undefined, "is missing"],
  ["string", z.object({ a: z.object({ b: z.string() }) }), { a: { b: 1 } }, "a.b must be a string"],
  ["list entry", z.array(z.boolean()), [true, 0], "1 must be true or false"],
  ["whole number", z.int(), 1.5, "must be a whole number"],
  ["number", z.number(), "1", "must be a number"],
  ["object", z.looseObject({}), [], "must be an object"],
  ["list", z.array(z.string()), {}, "must be a list"],
  ["null", z.null(), 0, "must be null"],
  ["other type", z.date(), 0, "must be date"],
  ["enum", z.enum(["now", "custom"]), "later", 'must be "now" or "custom"'],
  ["empty", z.string().check(z.minLength(1)), "", "must not be empty"],
  ["short text", z.string().check(z.minLength(3)), "ab", "must have at least 3 characters"],
  ["long text", z.string().check(z.maxLength(3)), "abcd", "must have at most 3 characters"],
  ["empty list", z.array(z.string()).check(z.minLength(1)), [], "must not be empty"],
  ["short list", z.array(z.string()).check(z.minLength(2)), ["a"], "must have at least 2 entries"],
  ["small number", z.number().check(z.minimum(0)), -1, "must be at least 0"],
  ["large number", z.number().check(z.maximum(100)), 101, "must be at most 100"],
  ["unknown field", z.object({ a: z.strictObject({}) }), { a: { x: 1 } }, "a.x is not a known field"],
  ["union", z.union([z.string(), z.number()]), true, "must be a string or a number"],
  ["open enum", openEnum(["a", "b"]), 7, "must be a string"],
  ["union of words and a number", z.union([z.enum(["a", "b"]), z.number()]), null, 'must be "a" or "b" or a number'],
  ["union, twice the same", z.union([z.string(), z.pipe(z.string(), z.transform(Number))]), 1, "must be a string"],
  [
    "union of shapes",
    z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
    {},
    "has none of the allowed shapes",
  ],
  [
    "union of words and shapes",
    z.union([z.string(), z.object({ b: z.string() })]),
    {},
    "has none of the allowed shapes",
  ],
  [
    "discriminated union",
    z.discriminatedUnion("type", [z.object({ type: z.literal("a") }), z.object({ type: z.literal("b") })]),
    { type: "c" },
    "type is not a known type",
  ],
  ["format", z.string().check(z.regex(/^\d$/)), "x", "is not valid"],
  ["a schema's own words", z.string().check(z.regex(/^\d$/, "must be a digit")), "x", "must be a digit"],
];

test.each(failing)("%s: %o", (_name, schema, value, said) => {
  expect(issuesOf(schema, value)).toEqual([said]);
});

test("each unknown field has an issue of its own", () => {
  expect(issuesOf(z.strictObject({}), { x: 1, y: 2 })).toEqual(["x is not a known field", "y is not a known field"]);
});

test("a valid value comes back as the schema gives it", () => {
  expect(check(z.object({ a: z.string() }), { a: "1", b: 2 })).toEqual({ ok: true, value: { a: "1" } });
  expect(checked(z.string(), "x", "text")).toBe("x");
});

test("a wrong value throws one readable sentence", () => {
  const request = { fileId: "", targets: { devices: [7] }, polycy: {} };
  const call = () => checked(operations.createSoftwareUpgradeTask.body, request, "createSoftwareUpgradeTask request");
  expect(call).toThrow(
    new ContractError("createSoftwareUpgradeTask request", [
      { path: ["fileId"], message: "must not be empty" },
      { path: ["targets", "devices", 0], message: "must be a string" },
      { path: ["polycy"], message: "is not a known field" },
    ]),
  );
});

test("the advice separates a fault of the caller from one of the platform", () => {
  const adviceOf = (...advice: ["report-bug"?]): unknown => {
    try {
      return checked(z.string(), 1, "reply", ...advice);
    } catch (error) {
      return isUpcallError(error) && error.advice;
    }
  };
  expect(adviceOf()).toBe("fix-request");
  expect(adviceOf("report-bug")).toBe("report-bug");
});

test("no message repeats the value", () => {
  const secret = "s3cr3t value";
  const { body } = operations.getAuthToken;
  const said = JSON.stringify(issuesOf(body, { appId: { [secret]: secret }, secret }));
  expect(said).not.toContain(secret);
});
