import { operations, type Operation } from "@upcall/contracts/operations";
import { TimeoutError } from "ky";
import { expect, test } from "vitest";
import { TransportError } from "../errors.ts";
import type { CallState } from "./call.ts";
import { isDeadline, isDone, mayRepeat, shouldRetry } from "./retry.ts";

const {
  queryUpgradeTask: query,
  createSoftwareUpgradeTask: create,
  deleteSingleSubscription: remove,
  subDeviceManagementData: subscribe,
  subDeviceBusinessData: subscribeForId,
  logout,
  getAuthToken: login,
} = operations;

/** What the rules look at in a call that began at 1000, with an attempt under way since 2000. */
const callOf = (operation: Operation, change: Partial<CallState> = {}): CallState =>
  ({
    operation,
    options: {},
    policy: { limit: 2, timeout: 10_000, totalTimeout: 60_000 },
    began: 1000,
    attempt: { began: 2000, slot: undefined },
    faults: 0,
    mayBeDone: false,
    sent: "maybe",
    ...change,
  }) as CallState;
const began = (at: number): Partial<CallState> => ({ attempt: { began: at, slot: undefined } });

test.each<[passed: string, change: Partial<CallState>, deadline: boolean]>([
  ["the total one, between two attempts", { attempt: undefined }, true],
  ["that of an attempt with all of its time", began(2000), false],
  ["that of an attempt with more than its time", began(50_999), false],
  ["the total one, of an attempt with just its time", began(51_000), true],
  ["the total one, of a late attempt", began(55_000), true],
])("the limit that has passed is %s", (_, change, deadline) => {
  expect(isDeadline(callOf(query, change))).toBe(deadline);
});

test.each<[why: string, operation: Operation, arrived: boolean, change: Partial<CallState>, may: boolean]>([
  ["does no harm", query, true, {}, true],
  ["has not arrived", create, false, {}, true],
  ["may have arrived and would be done twice", create, true, {}, false],
  ["was repeated often enough", query, false, { faults: 2 }, false],
  ["was aborted", query, false, { options: { signal: AbortSignal.abort() } }, false],
])("whether a call is repeated that %s", (_, operation, arrived, change, may) => {
  const call = callOf(operation, change);
  const { faults } = call;
  expect(mayRepeat(call, arrived)).toBe(may);
  expect(call.faults).toBe(may ? faults + 1 : faults);
  expect(call.mayBeDone).toBe(may && arrived);
});

test.each<[operation: Operation, status: number, code: string | undefined, done: boolean]>([
  [remove, 404, undefined, true],
  [remove, 400, "200001", true],
  [remove, 403, "1010005", false],
  [remove, 409, undefined, false],
  [query, 404, "123009", false],
  [subscribe, 409, "100227", true],
  [subscribe, 404, undefined, false],
  [subscribe, 403, "1010005", false],
  [subscribeForId, 409, "100227", false],
  [logout, 403, "1010005", true],
  [logout, 403, "1010009", false],
  [login, 403, "1010005", false],
])("case %#: whether the refusal of a repeat says that the work is done", (operation, status, code, done) => {
  const refusal = { code, repeat: "never" } as const;
  expect(isDone(callOf(operation, { mayBeDone: true, refusal }), status)).toBe(done);
  expect(isDone(callOf(operation, { refusal }), status)).toBe(false);
});

const lost = (operation: string): TransportError =>
  new TransportError("NETWORK", { operation, attempts: 1, sent: "maybe" }, "ECONNRESET");
const late = new TimeoutError(new Request("https://iot.example.com"));

test.each<[what: string, error: unknown, change: Partial<CallState>, repeated: boolean]>([
  ["a lost answer", lost("queryUpgradeTask"), {}, true],
  ["a lost answer of a login for it", lost("getAuthToken"), {}, false],
  ["an attempt out of time", late, {}, true],
  ["a call out of time", late, began(55_000), false],
  ["an error of a hook", new Error("hook"), {}, false],
  ["no error at all", undefined, {}, false],
])("after %s", (_, error, change, repeated) => {
  expect(shouldRetry(callOf(query, change), error)).toBe(repeated);
});

test("a request that was not sent is repeated, also one that creates something", () => {
  expect(shouldRetry(callOf(create, { sent: "no" }), lost(create.name))).toBe(true);
  expect(shouldRetry(callOf(create), lost(create.name))).toBe(false);
});
