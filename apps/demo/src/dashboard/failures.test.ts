import { expect, test } from "vitest";
import { adviceOn } from "./failures.ts";

/** Texts that the platform's documentation lists for sub-operations that failed. */
const documented = [
  "Device Abnormal is not online",
  "Task Conflict",
  "Waiting for the device online timeout",
  "Waiting for report cellId timeout",
  "Waiting for report device firmware version timeout",
  "Wait for the device to report upgrade result timeout",
  "Updating timeout and query device version for check timeout",
  "Waiting for device downloaded package timeout",
  "Integrity check failure for new downloaded package",
  "Unsupported package type",
  "Not enough storage for the new firmware package",
  "Out of memory during downloading process",
  "Connection lost during downloading process",
  "Invalid URI",
  "Firmware update failed",
];
const unlisted = adviceOn("something that no document lists");

test.for(documented)("%s has a meaning and a remedy of its own", (text) => {
  expect(adviceOn(text)).not.toBe(unlisted);
  expect(adviceOn(` ${text.toUpperCase()} `)).toBe(adviceOn(text));
});

test.for(["constructor", "__proto__", "toString"])("%s is a reason like any other that nobody lists", (text) => {
  expect(adviceOn(text)).toBe(unlisted);
});

test("no reason and an unlisted one are told apart", () => {
  expect(adviceOn("").meaning).not.toBe(unlisted.meaning);
  expect(unlisted.meaning).toContain("does not list");
});
