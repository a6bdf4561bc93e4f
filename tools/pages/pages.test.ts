import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { publishedPackages, root } from "../workspace/packages.ts";
import { files } from "./files.ts";
import { llmsFiles } from "./llms.ts";

test.for([...files()].map(([path, text]) => [relative(root, path), path, text] as const))(
  "%s is current",
  ([, path, text]) => {
    expect(existsSync(path) ? readFileSync(path, "utf8") === text : false, "run `pnpm pages`").toBe(true);
  },
);

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
