import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { publishedPackages } from "../workspace/packages.ts";
import { llmsFiles } from "./llms.ts";
import { operationsFile, operationsPage } from "./operations.ts";

test("docs/operations.md is current", () => {
  const current = existsSync(operationsFile) && readFileSync(operationsFile, "utf8") === operationsPage();
  expect(current, "run `pnpm pages`").toBe(true);
});

test("llms.txt leads to every package and guide, and a package's holds its README", () => {
  const [[, index], ...packages] = llmsFiles() as [[string, string], ...[string, string][]];
  expect(packages.length).toBe(publishedPackages().length);
  for (const { folder } of publishedPackages()) expect(index).toContain(`/packages/${folder}/README.md): `);
  for (const [path, text] of packages) {
    const readme = readFileSync(join(dirname(path), "README.md"), "utf8");
    expect(text).toContain(readme.split("\n").slice(1).join("\n").trim());
    expect(text).toMatch(/^# .+\n\n> .+/);
    expect(text).not.toContain("[](");
  }
});
