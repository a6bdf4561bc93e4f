import { expect, test } from "vitest";
import { check } from "../checking/index.ts";
import { lookup } from "../errors/catalog/index.ts";
import { entryOf } from "../errors/index.ts";
import { operations } from "../operations/index.ts";

const { body, errors } = operations.createSoftwareUpgradeTask;
const devices = { devices: ["d-1"] };
const group = { deviceGroups: ["g-1"], deviceType: "WaterMeter", model: "WM-1", manufacturerName: "Acme" };
const window = { executeType: "custom", startTime: "20260201T000000Z", endTime: "20260201T040000Z" };
const task = (targets: object, policy?: object): object => ({ fileId: "f-1", targets, ...(policy ? { policy } : {}) });
const many = Array.from({ length: 256 }, (_, index) => `d-${index}`);

test.each([
  ["devices", task(devices)],
  ["256 devices", task({ devices: many })],
  ["groups", task(group)],
  ["groups beside an empty list of devices", task({ ...group, devices: [] })],
  ["now", task(devices, { executeType: "now" })],
  ["a window", task(devices, window)],
  ["the shortest window", task(devices, { ...window, endTime: "20260201T000501Z" })],
  ["one retry", task(devices, { executeType: "now", retryType: true, retryTimes: 1 })],
  ["five retries", task(devices, { executeType: "now", retryType: true, retryTimes: 5 })],
  ["no retry", task(devices, { executeType: "now", retryType: false })],
])("a task with %s is taken", (_name, request) => {
  expect(check(body, request)).toEqual({ ok: true, value: request });
});

const inWindow = (bounds: object): object => task(devices, { ...window, ...bounds });
const retried = (retryTimes?: number): object => task(devices, { executeType: "now", retryType: true, retryTimes });
const without = (field: string): object => task({ ...group, [field]: undefined });
const tooMany = { devices: [...many, "d"] };

const refused: [name: string, request: object, code: string, path: string, said: string][] = [
  ["no target", task({}), "123022", "targets.devices", "or deviceGroups must be given"],
  [
    "empty lists",
    task({ devices: [], deviceGroups: [] }),
    "123022",
    "targets.devices",
    "or deviceGroups must be given",
  ],
  ["two kinds of targets", task({ ...group, ...devices }), "123023", "targets.deviceGroups", "together with devices"],
  ["257 devices", task(tooMany), "123024", "targets.devices", "at most 256 entries"],
  ["257 groups", task({ ...group, deviceGroups: tooMany.devices }), "123024", "targets.deviceGroups", "at most 256"],
  ["no manufacturer", without("manufacturerName"), "123019", "targets.manufacturerName", "be given"],
  ["no type", without("deviceType"), "123020", "targets.deviceType", "be given"],
  ["no model", without("model"), "123021", "targets.model", "be given"],
  ["a window without start", inWindow({ startTime: undefined }), "123026", "policy.startTime", "be given"],
  ["a window without end", inWindow({ endTime: undefined }), "123026", "policy.endTime", "be given"],
  ["a malformed start", inWindow({ startTime: "2026-02-01" }), "123026", "policy.startTime", "UTC time"],
  ["a malformed end", inWindow({ endTime: "20260230T000000Z" }), "123026", "policy.endTime", "UTC time"],
  ["a reversed window", inWindow({ endTime: "20260131T000000Z" }), "123032", "policy.endTime", "after"],
  ["a window of 5 minutes", inWindow({ endTime: "20260201T000500Z" }), "123034", "policy.endTime", "5 min"],
  ["an empty window", inWindow({ endTime: window.startTime }), "123034", "policy.endTime", "5 minutes"],
  ["no number of retries", retried(), "123028", "policy.retryTimes", "1 to 5"],
  ["no retries", retried(0), "123028", "policy.retryTimes", "1 to 5"],
  ["six retries", retried(6), "123028", "policy.retryTimes", "1 to 5"],
];

test.each(refused)("a task with %s is refused as the platform refuses it: %o", (_name, request, code, path, said) => {
  const seen = body.safeParse(request);
  expect(seen.error?.issues).toHaveLength(1);
  const [issue] = seen.error!.issues;
  expect(issue!.path.join(".")).toBe(path);
  expect(issue!.message).toContain(said);
  expect(issue).toMatchObject({ params: { code } });
  expect(entryOf(errors, code)).toBe(lookup(code));
});

test.each([
  ["an empty fileId", { ...task(devices), fileId: "" }, "fileId must not be empty"],
  ["an unknown way to run", task(devices, { executeType: "later" }), 'policy.executeType must be "now" or "custom"'],
  ["half a retry", task(devices, { executeType: "now", retryTimes: 1.5 }), "policy.retryTimes must be a whole number"],
  ["a misspelt field", task({ ...devices, modle: "x" }), "targets.modle is not a known field"],
  ["a device that is no text", task({ devices: ["d-1", 7] }), "targets.devices.1 must be a string"],
])("a task with %s is refused", (_name, request, said) => {
  const seen = check(body, request);
  expect(!seen.ok && seen.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([said]);
});
