import { expect, test } from "vitest";
import { devices, refused, taken, task } from "../../testing/upgrade-tasks.ts";
import { check } from "../checking/index.ts";
import { lookup } from "../errors/catalog/index.ts";
import { entryOf } from "../errors/index.ts";
import { operations } from "../operations/index.ts";

const { body, errors } = operations.createSoftwareUpgradeTask;

test.each(taken)("a task with %s is taken", (_name, request) => {
  expect(check(body, request)).toEqual({ ok: true, value: request });
});

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
