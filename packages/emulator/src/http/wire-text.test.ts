import { operations, type Operation } from "@upcall/contracts";
import { expect, test } from "vitest";
import { wireText } from "./wire-text.ts";

test("every documented refusal has the platform's own words", () => {
  const ours = Object.values<Operation>(operations).flatMap(({ name, errors }) =>
    errors.filter((entry) => wireText(name, { ...entry, meaning: "Ours" }) === "Ours.").map(({ code }) => code),
  );
  // Seen in a test of the vendor only, which does not show its text.
  expect(new Set(ours)).toEqual(new Set(["200001"]));
});

test("one operation words a code in its own way", () => {
  const { subDeviceManagementData, subDeviceBusinessData } = operations;
  const texts = [subDeviceManagementData, subDeviceBusinessData].map(({ name, errors }) =>
    wireText(
      name,
      errors.find(({ code }) => code === "100222")!,
    ),
  );
  expect(texts).toEqual(["Internal server error.", "The request callbackurl is illegal."]);
});
