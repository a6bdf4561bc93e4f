import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Exchange } from "./exchanges.ts";
import { surveyFile } from "./file.ts";

/** What could name somebody or let anybody in: with a digit, so that it is no word that the file has anyway. */
const identifier = fc.stringMatching(/^[A-Za-z]{2}[A-Za-z0-9._-]{2,20}\d[A-Za-z]{2}$/);
/** Without a digit, where the field says that it is an id. */
const named = fc.oneof(identifier, fc.stringMatching(/^[a-z]{12,20}$/));
const field = fc.stringMatching(/^[A-Za-z]{3,12}$/);
const host = fc.tuple(identifier, fc.constantFrom("example.com", "example.org:8743")).map((parts) => parts.join("."));

const scenario = fc.record({
  secret: named,
  appId: named,
  accessToken: named,
  refreshToken: named,
  host,
  path: named,
  deviceId: named,
  operationId: named,
  numeric: fc.integer({ min: 1e8, max: 1e15 }),
  unknownField: field,
  unknownKey: identifier,
  unknown: named,
  loose: identifier,
  header: identifier,
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

/** Puts each of them wherever a platform might. */
function fileOf(one: Scenario): string {
  const { secret, appId, accessToken, refreshToken, host, path, deviceId, operationId, numeric, unknown, loose } = one;
  const callbackUrl = `https://${host}/iot/${path}`;
  const body = {
    accessToken,
    refreshToken,
    subscriptions: [{ subscriptionId: unknown, notifyType: "fwUpgradeResultNotify", callbackUrl }],
    [one.unknownField]: { id: unknown, number: numeric, list: [deviceId, { deeper: operationId }] },
    extendPara: { [one.unknownKey]: "x", [deviceId]: true },
    error_code: "100222",
    error_desc: `The device ${deviceId} of ${appId}, at ${host} (${loose}) has no ${callbackUrl} and ${numeric}.`,
  };
  const exchange: Exchange = {
    purpose: "log in",
    operation: "getAuthToken",
    request: { method: "POST", path: "/iocm/app/sec/v1.1.0/login", body: { appId, secret }, query: { callbackUrl } },
    answer: {
      status: 200,
      headers: { "x-request": one.header, server: host, [one.header]: "x" },
      body,
      code: "100222",
      good: false,
    },
    milliseconds: 1,
  };
  const push = {
    notifyType: "fwUpgradeResultNotify",
    deviceId,
    operationId,
    status: "FAIL",
    statusDesc: `${loose} failed on ${deviceId}`,
    description: accessToken,
  };
  const arrival = {
    after: 0,
    headers: {
      "content-type": "application/json",
      host,
      "user-agent": `Platform/1.0 proxy/10.11.12.13 (${host}) ${one.header}`,
      authorization: accessToken,
    },
    status: 200,
    attempt: 1,
    clientCertificate: false,
  };
  return JSON.stringify(
    surveyFile({
      findings: [{ question: 2, answer: `callbackurl at ${host} is answered 200.` }],
      exchanges: [exchange],
      arrivals: [
        { ...arrival, body: JSON.stringify(push) },
        { ...arrival, body: `no JSON: ${deviceId} ${secret}` },
      ],
      secrets: [
        ["secret", secret],
        ["appId", appId],
        ["accessToken", accessToken],
        ["refreshToken", refreshToken],
        ["host", host],
        ["path", path],
      ],
    }),
  );
}

test("no secret, token, id, host or path token gets into the file, wherever the platform puts it", () => {
  fc.assert(
    fc.property(scenario, (one) => {
      const text = fileOf(one);
      const { unknownField: _, numeric, ...hidden } = one;
      for (const value of [...Object.values(hidden), String(numeric)]) expect(text).not.toContain(value);
      expect(text).not.toContain("10.11.12");
    }),
    { numRuns: 500 },
  );
});

test("the same value has the same placeholder everywhere, and the protocol's words stay", () => {
  const [one] = fc.sample(scenario, { numRuns: 1, seed: 1 });
  const { exchanges, arrivals } = JSON.parse(fileOf(one!)) as { exchanges: never[]; arrivals: { body: object }[] };
  expect(exchanges[0]).toMatchObject({
    request: { path: "/iocm/app/sec/v1.1.0/login", body: { appId: "<appId 1>", secret: "<secret 1>" } },
    answer: {
      status: 200,
      body: {
        accessToken: "<accessToken 1>",
        error_code: "100222",
        subscriptions: [{ notifyType: "fwUpgradeResultNotify" }],
      },
    },
  });
  expect(arrivals[0]!.body).toMatchObject({
    notifyType: "fwUpgradeResultNotify",
    status: "FAIL",
    statusDesc: expect.stringMatching(/failed on <\w+ \d+>$/),
  });
  expect(arrivals[1]!.body).toMatch(/^<text of \d+ characters>$/);
});
