import { deviations, fixtures, fixturesOf, type Fixture } from "@upcall/fixtures";
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { expectComplete } from "../../testing/expect-complete.ts";
import { check } from "../checking/index.ts";
import { operations, type Operation } from "./index.ts";

const every: [string, Operation][] = Object.entries(operations);

test("the table of operations", () => {
  expect(
    every.map(([name, { method, path, reply, authenticated, encoding, repeatable }]) =>
      [name, method, path, reply.status, authenticated ? "" : "open", encoding ?? "", repeatable ? "" : "once"]
        .filter(Boolean)
        .join(" "),
    ),
  ).toMatchInlineSnapshot(`
    [
      "getAuthToken POST /iocm/app/sec/v1.1.0/login 200 open form",
      "refreshAuthToken POST /iocm/app/sec/v1.1.0/refreshToken 200 open once",
      "logout POST /iocm/app/sec/v1.1.0/logout 204 open",
      "subDeviceManagementData POST /iodm/app/sub/v1.1.0/subscribe 200",
      "subDeviceBusinessData POST /iocm/app/sub/v1.2.0/subscriptions 201",
      "querySingleSubscription GET /iocm/app/sub/v1.2.0/subscriptions/{subscriptionId} 200",
      "queryBatchSubscriptions GET /iocm/app/sub/v1.2.0/subscriptions 200",
      "deleteSingleSubscription DELETE /iocm/app/sub/v1.2.0/subscriptions/{subscriptionId} 204",
      "deleteBatchSubscriptions DELETE /iocm/app/sub/v1.2.0/subscriptions 204",
      "queryUpgradePackageList GET /iodm/northbound/v1.5.0/category 200",
      "queryUpgradePackage GET /iodm/northbound/v1.5.0/category/{fileId} 200",
      "deleteUpgradePackage DELETE /iodm/northbound/v1.5.0/category/{fileId} 200",
      "createSoftwareUpgradeTask POST /iodm/northbound/v1.5.0/operations/softwareUpgrade 200 once",
      "createFirmwareUpgradeTask POST /iodm/northbound/v1.5.0/operations/firmwareUpgrade 200 once",
      "queryUpgradeTask GET /iodm/northbound/v1.5.0/operations/{operationId} 200",
      "queryUpgradeSubTask GET /iodm/northbound/v1.5.0/operations/{operationId}/subOperations 200",
      "queryUpgradeTaskList GET /iodm/northbound/v1.5.0/operations 200",
    ]
  `);
});

test.each(every)("%s is complete and hangs together", expectComplete);

test.each(every)("%s refuses a field that it does not know, and names it", (_name, { params, query, body }) => {
  for (const schema of [params, query, body])
    if (schema) {
      const seen = check(schema, { surprise: 1 });
      expect(!seen.ok && seen.issues).toContainEqual({ path: ["surprise"], message: "is not a known field" });
    }
});

test.each(every)("%s reads replies with unknown fields", (_name, { name, reply }) => {
  const [fixture] = fixturesOf("replies", name);
  if (!reply.body) return expect(fixture?.body).toBeUndefined();
  const seen = check(reply.body, { ...(fixture!.body as object), surprise: { of: "a newer platform" } });
  expect(seen).toMatchObject({ ok: true, value: { surprise: { of: "a newer platform" } } });
});

test.each(every)("%s has a documented request and a documented reply among the fixtures", (name) => {
  expect(fixturesOf("requests", name)).not.toEqual([]);
  expect(
    fixturesOf("replies", name).some(({ status }) => status === operations[name as never]["reply"]["status"]),
  ).toBe(true);
});

const numbers = new Set(["pageNo", "pageSize"]);

/** A query as a call takes it: numbers where the operation wants numbers. */
const decoded = (query = ""): Record<string, unknown> =>
  Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]),
  );

function requestIssues({ of, params, query, body }: Fixture): unknown[] {
  const operation = operations[of as keyof typeof operations] as Operation;
  return [
    [operation.params, params],
    [operation.query, decoded(query)],
    [operation.body, body],
  ].flatMap(([schema, value]) => {
    const seen = schema ? check(schema as z.ZodMiniType, value) : { ok: true, issues: [] };
    return seen.ok ? [] : [...(seen as { issues: readonly unknown[] }).issues];
  });
}

test.each(fixturesOf("requests"))("request $of/$name is one that we send: $strict", (fixture) => {
  if (fixture.strict === false) expect(requestIssues(fixture)).not.toEqual([]);
  else expect(requestIssues(fixture)).toEqual([]);
});

test.each(fixturesOf("replies").filter(({ body }) => body !== undefined))("reply $of/$name is read", ({ of, body }) => {
  const { reply } = operations[of as keyof typeof operations] as Operation;
  expect(check(reply.body!, body)).toMatchObject({ ok: true });
});

test("what editions send differently is read as one", () => {
  const read = (name: "queryBatchSubscriptions" | "queryUpgradeTask" | "getAuthToken", fixture: string): unknown =>
    operations[name].reply.body.parse(fixturesOf("replies", name).find((one) => one.name === fixture)!.body);
  expect(read("getAuthToken", "expires-in-text")).toMatchObject({ expiresIn: 3600 });
  expect(read("queryBatchSubscriptions", "numbers-as-text")).toMatchObject({ totalCount: 2, pageNo: 0, pageSize: 10 });
  expect(read("queryBatchSubscriptions", "null-list")).toMatchObject({ subscriptions: [] });
  expect(read("queryUpgradeTask", "counters-as-text")).toMatchObject({
    policy: { retryType: false, retryTimes: 3 },
    staResult: { total: 2, success: 2 },
  });
});

test("every contradiction between the sources has a fixture, or a reason why it has none", () => {
  const paths = new Set(fixtures.map(({ kind, of, name }) => `${kind}/${of}/${name}`));
  expect(deviations.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  for (const { fixtures: shown, none } of deviations) {
    expect(shown.filter((path) => !paths.has(path))).toEqual([]);
    expect(shown.length > 0).toBe(none === undefined);
  }
});

test("every fixture says what it shows and where that is written", () => {
  for (const { about, source, name } of fixtures) {
    expect(about, name).toMatch(/^[A-Z0-9].*\.$/);
    expect(source, name).not.toBe("");
  }
});
