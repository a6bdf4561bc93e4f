import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseNotification, softwareResult } from "@upcall/contracts/notifications";
import { expect, test, vi } from "vitest";
import { readFixtures } from "../../fixtures/node.ts";
import { apiFiles, pageFiles, samplesOf } from "../../packages/contracts/scripts/document-files.ts";
import { publishedPackages, root } from "../workspace/packages.ts";

vi.mock("../../packages/contracts/src/notifications/sw-result.ts", async (importOriginal) => {
  const { softwareResult: schema } = await importOriginal<{ softwareResult: typeof softwareResult }>();
  const z = await import("zod/mini");
  const { meta } = await import("../../packages/contracts/src/primitives/meta.ts");
  const downloadSeconds = z.optional(z.number()).register(meta, { description: "How long the download took." });
  return { softwareResult: z.extend(schema, { downloadSeconds }) };
});

const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const samples = samplesOf(readFixtures());
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(path))
    .map((path) => `${folder}/${path}`);
const documented = {
  notifyType: "swUpgradeResultNotify",
  deviceId: "d-1",
  appId: "a-1",
  operationId: "op-1",
  subOperationId: "sub-1",
  swUpgradeResult: "SUCCESS",
};

test("a field that a schema gains stands in every document", () => {
  const api = apiFiles(samples);
  for (const path of ["asyncapi.json", "schemas/swUpgradeResultNotify.json"])
    expect(api.get(path), path).toContain(`"description": "How long the download took."`);
  expect(pageFiles(samples).get("notifications.md")).toContain(
    "| `downloadSeconds` | number | no | How long the download took. |",
  );
});

test("a field that a schema gains is checked in what arrives", () => {
  expect(parseNotification({ ...documented, downloadSeconds: 7 })).toMatchObject({ downloadSeconds: 7 });
  expect(() => parseNotification({ ...documented, downloadSeconds: "soon" })).toThrow("downloadSeconds");
});

test("CONTRIBUTING names the files that write every field of a notification by hand", () => {
  const fields = Object.keys(softwareResult.shape).filter(
    (field) => !["notifyType", "downloadSeconds"].includes(field),
  );
  const spelled = fields.filter((field) => !field.endsWith("Id")).map((field) => new RegExp(`(?<![.\\w])${field}\\b`));
  const writers = publishedPackages()
    .flatMap(({ folder }) => sourcesIn(`packages/${folder}/src`))
    .filter((path) => spelled.every((field) => field.test(readFileSync(join(root, path), "utf8"))));

  // The meanings of fields are for those that several schemas have; a new field has its meaning beside its schema.
  const meanings = "packages/contracts/src/documents/fields.ts";
  expect(writers).toContain(meanings);
  const byHand = writers.filter((path) => path !== meanings);
  expect(byHand).toHaveLength(3);
  for (const path of byHand) expect(contributing).toContain(`\`${path}\``);
});
