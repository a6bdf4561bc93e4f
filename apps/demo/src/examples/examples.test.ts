import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { runtimes, sharedFiles } from "./shared-files.ts";
import { conditions, root, unpack } from "./unpacked.ts";

const installed = join(root, "tools/runtimes/node_modules/.bin");
const tsx = import.meta.resolve("tsx");

function isInstalled(command: string): boolean {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), installed];
  const found = folders.some((folder) => existsSync(join(folder, command)));
  if (!found) console.log(`The example for ${command} was not run: ${command} is not installed.`);
  return found;
}

const commands: Readonly<Record<(typeof runtimes)[number], readonly string[]>> = {
  node: [process.execPath, "--import", tsx, conditions],
  deno: ["deno", "run", "-A", "--node-modules-dir=manual", conditions],
  bun: ["bun", conditions],
};

test.for(runtimes)(
  "the example for %s serves the dashboard, is killed, and handles everything once",
  { timeout: 120_000 },
  async (name, context) => {
    if (name !== "node" && !isInstalled(name)) return context.skip();
    const { folder, remove } = unpack(name);
    try {
      const PATH = `${process.env["PATH"]}${delimiter}${installed}`;
      const run = ["--import", tsx, conditions, "test/run.mjs", ...commands[name]];
      const options = { cwd: folder, timeout: 100_000, env: { ...process.env, PATH } };
      const { stdout } = await promisify(execFile)(process.execPath, run, options);
      expect(stdout).toMatch(/20 devices, \d+ notifications pushed, killed in mid-campaign, each handled once/);
    } finally {
      remove();
    }
  },
);

test("the examples are the demo: `pnpm --filter @upcall/demo examples` has been run", async () => {
  const texts = new Map([
    ...(await sharedFiles()),
    ["test/run.mjs", readFileSync(join(root, "examples/node/test/run.mjs"), "utf8")],
  ]);
  for (const name of runtimes)
    for (const [file, text] of texts)
      expect(readFileSync(join(root, "examples", name, file), "utf8"), `${name}/${file}`).toBe(text);
});
