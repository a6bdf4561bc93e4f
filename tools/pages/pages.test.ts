import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../workspace/packages.ts";
import { files } from "./files.ts";

test.for([...files()].map(([path, text]) => [relative(root, path), path, text] as const))(
  "%s is current",
  ([, path, text]) => {
    expect(existsSync(path) ? readFileSync(path, "utf8") === text : false, "run `npm run pages`").toBe(true);
  },
);
