import { operations, type Operation } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import type { Answer } from "../profile.ts";
import { refusalOf } from "./refusal.ts";

const {
  queryUpgradeTask: query,
  subDeviceManagementData: subscribe,
  createSoftwareUpgradeTask: create,
  getAuthToken: login,
} = operations;
const answer = (status: number, code?: unknown): Answer => ({
  status,
  headers: new Headers(),
  text: "",
  json: code === undefined ? undefined : { error_code: code },
});

test.each<[operation: Operation, status: number, code: unknown, refusal: object | undefined]>([
  [query, 200, undefined, undefined],
  [query, 200, null, undefined],
  [query, 204, undefined, undefined],
  [query, 403, "1010005", { code: "1010005", repeat: "signed" }],
  [query, 403, 1010005, { code: "1010005", repeat: "signed" }],
  [query, 401, undefined, { code: undefined, repeat: "signed" }],
  [query, 401, "100208", { code: "100208", repeat: "signed" }],
  [create, 403, "1010005", { repeat: "signed" }],
  [login, 401, "100208", { code: "100208", repeat: "never" }],
  [query, 403, "1010009", { code: "1010009", repeat: "limited" }],
  [query, 500, "1010009", { code: "1010009", repeat: "limited" }],
  [create, 403, "1010009", { repeat: "limited" }],
  [login, 403, "1010009", { repeat: "fault" }],
  [query, 404, "123009", { code: "123009", repeat: "never" }],
  [query, 200, "123009", { code: "123009", repeat: "never" }],
  [login, 500, "50252", { repeat: "never" }],
  [query, 503, undefined, { code: undefined, repeat: "fault" }],
  [query, 500, undefined, { repeat: "fault" }],
  [query, 502, undefined, { repeat: "fault" }],
  [query, 404, undefined, { code: undefined, repeat: "never" }],
  [query, 301, undefined, { repeat: "never" }],
  [query, 0, undefined, { repeat: "never" }],
  [query, 503, "999", { code: "999", repeat: "never" }],
])("case %#: the code in the body decides, then the status", (operation, status, code, refusal) => {
  const read = refusalOf(answer(status, code), operation);
  if (refusal) expect(read).toMatchObject(refusal);
  else expect(read).toBeUndefined();
});

test.each([null, "text", 7])("an answer with the JSON %o has no code", (json) => {
  expect(refusalOf({ ...answer(200), json }, query)).toBeUndefined();
});

test("other refusals of a call with its own token are unchanged", () => {
  expect(refusalOf(answer(403, "1010009"), query, { accessToken: "t" })).toMatchObject({ repeat: "limited" });
});

test("the catalog's row comes from the operation", () => {
  expect(refusalOf(answer(400, "100222"), subscribe)?.entry?.name).toBe("callbackUrlRejected");
  expect(refusalOf(answer(400, "100222"), query)?.entry).toBeUndefined();
});

test.each(["Bearer T0KEN", "T0KEN", "1\r\n2", { a: 1 }, "123456789"])("%o is no code, and is not repeated", (code) => {
  expect(refusalOf(answer(403, code), query)).toEqual({ code: "UNREADABLE", entry: undefined, repeat: "never" });
});

test("a refused token that was given with the call is not renewed, and the error says so", () => {
  const refusal = refusalOf(answer(403, "1010005"), query, { accessToken: "t" });
  expect(refusal).toMatchObject({ code: "1010005", repeat: "never", entry: { retry: "after-login" } });
  expect(refusal?.entry?.handling).toContain("The token was given with the call");
});
