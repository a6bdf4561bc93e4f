import { expect, test } from "vitest";
import { noFields, problemsOf, requestsOf, type StartFields } from "./start-request.ts";

const chosen = {
  fileId: "firmware-1",
  fileType: "firmwarePackage",
  deviceType: "Meter",
  model: "M",
  manufacturerName: "X",
};
const now = Date.parse("2026-03-01T00:00:00Z");
const local = (iso: string): string => {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const check = (fields: Partial<StartFields>) =>
  problemsOf(requestsOf({ ...noFields, devices: "d-1", ...fields }, chosen as never), now);

test("a campaign that runs at once needs nothing but devices or a group", () => {
  expect(check({})).toEqual({});
  expect(check({ devices: "", group: "meters" })).toEqual({});
  expect(check({ devices: "" })).toEqual({ devices: expect.stringContaining("must be given") });
});

test.for<[string, Partial<StartFields>, keyof StartFields]>([
  ["no begin", { endTime: local("2026-03-02T00:00:00Z") }, "startTime"],
  ["no end", { startTime: local("2026-03-02T00:00:00Z") }, "endTime"],
  [
    "a begin in the past",
    { startTime: local("2026-02-01T00:00:00Z"), endTime: local("2026-03-02T00:00:00Z") },
    "startTime",
  ],
  [
    "an end before the begin",
    { startTime: local("2026-03-03T00:00:00Z"), endTime: local("2026-03-02T00:00:00Z") },
    "endTime",
  ],
  ["five minutes", { startTime: local("2026-03-02T00:00:00Z"), endTime: local("2026-03-02T00:05:00Z") }, "endTime"],
])("a window with %s is refused before anything is sent", ([, fields, field]) => {
  expect(Object.keys(check({ executeType: "custom", ...fields }))).toContain(field);
});

test("a good window and retries become the platform's policy", () => {
  const fields = {
    ...noFields,
    devices: "d-1",
    executeType: "custom" as const,
    startTime: local("2026-03-02T00:00:00Z"),
    endTime: local("2026-03-02T06:00:00Z"),
    retryTimes: "3",
  };
  const [request] = requestsOf(fields, chosen as never);
  expect(request!.policy).toEqual({
    executeType: "custom",
    startTime: "20260302T000000Z",
    endTime: "20260302T060000Z",
    retryType: true,
    retryTimes: 3,
  });
  expect(problemsOf([request!], now)).toEqual({});
});

test("more devices than the platform takes at a time become several operations, none twice", () => {
  const ids = Array.from({ length: 600 }, (_, at) => `d-${at}`);
  const requests = requestsOf({ ...noFields, devices: [...ids, "d-0"].join("\n") }, chosen as never);
  expect(requests.map(({ targets }) => targets.devices!.length)).toEqual([256, 256, 88]);
  expect(requests.flatMap(({ targets }) => targets.devices)).toEqual(ids);
  expect(problemsOf(requests, now)).toEqual({});
});
