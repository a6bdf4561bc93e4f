export const devices: { devices: string[] } = { devices: ["d-1"] };
const group = { deviceGroups: ["g-1"], deviceType: "WaterMeter", model: "WM-1", manufacturerName: "Acme" };
const window = { executeType: "custom", startTime: "20260201T000000Z", endTime: "20260201T040000Z" };
/** A request for a task with these targets. */
export const task = (targets: object, policy?: object): object => ({ fileId: "f-1", targets, policy });
const many = Array.from({ length: 256 }, (_, index) => `d-${index}`);

/** Upgrade tasks that the platform takes. */
export const taken: [name: string, request: object][] = [
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
];

const inWindow = (bounds: object): object => task(devices, { ...window, ...bounds });
const retried = (retryTimes?: number): object => task(devices, { executeType: "now", retryType: true, retryTimes });
const without = (field: string): object => task({ ...group, [field]: undefined });
const tooMany = { devices: [...many, "d"] };

/** Upgrade tasks that it refuses: with a code, for a field, and what we say of that. */
export const refused: [name: string, request: object, code: string, path: string, said: string][] = [
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
  ["an end in words", inWindow({ endTime: "tomorrow" }), "123026", "policy.endTime", "UTC time"],
  ["a reversed window", inWindow({ endTime: "20260131T000000Z" }), "123032", "policy.endTime", "after"],
  ["a window of 5 minutes", inWindow({ endTime: "20260201T000500Z" }), "123034", "policy.endTime", "5 min"],
  ["an empty window", inWindow({ endTime: window.startTime }), "123034", "policy.endTime", "5 minutes"],
  ["no number of retries", retried(), "123028", "policy.retryTimes", "1 to 5"],
  ["no retries", retried(0), "123028", "policy.retryTimes", "1 to 5"],
  ["six retries", retried(6), "123028", "policy.retryTimes", "1 to 5"],
];
