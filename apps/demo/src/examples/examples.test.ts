import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const installed = join(root, "tools/runtimes/node_modules/.bin");
const tsx = import.meta.resolve("tsx");
const conditions = "--conditions=@upcall/source";
const room = mkdtempSync(join(tmpdir(), "upcall-examples-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Libraries that the examples name, from where the workspace has them. */
const libraries: Readonly<Record<string, string>> = {
  "@upcall/client": "packages/client",
  "@upcall/contracts": "packages/contracts",
  "@upcall/emulator": "packages/emulator",
  "@upcall/receiver": "packages/receiver",
  "@hono/node-server": "packages/emulator/node_modules/@hono/node-server",
  hono: "packages/receiver/node_modules/hono",
  libsql: "packages/receiver/node_modules/libsql",
  zod: "packages/receiver/node_modules/zod",
};

function unpack(name: string): string {
  const folder = join(room, name);
  cpSync(join(root, "examples", name), folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  for (const [library, place] of Object.entries(libraries)) {
    const link = join(folder, "node_modules", library);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, place), link);
  }
  return folder;
}

function isInstalled(command: string): boolean {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), installed];
  const found = folders.some((folder) => existsSync(join(folder, command)));
  if (!found) console.log(`The example for ${command} was not run: ${command} is not installed.`);
  return found;
}

const runtimes: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: "node", command: [process.execPath, "--import", tsx, conditions] },
  { name: "deno", command: ["deno", "run", "-A", "--node-modules-dir=manual", conditions] },
  { name: "bun", command: ["bun", conditions] },
];

test.for(runtimes)(
  "the example for $name runs, is killed, and ends with the platform's outcomes",
  { timeout: 120_000 },
  async ({ name, command }, context) => {
    if (name !== "node" && !isInstalled(name)) return context.skip();
    const options = {
      cwd: unpack(name),
      timeout: 100_000,
      env: { ...process.env, PATH: `${process.env["PATH"]}${delimiter}${installed}` },
    };
    const run = ["--import", tsx, conditions, "test/run.mjs", ...command];
    const { stdout } = await promisify(execFile)(process.execPath, run, options);
    expect(stdout).toMatch(
      /20 devices, \d+ notifications pushed, killed in mid-campaign, each outcome as the platform's/,
    );
  },
);

test("the application is the same file in every example", () => {
  const texts = runtimes.map(({ name }) => readFileSync(join(root, "examples", name, "application.js"), "utf8"));
  expect(new Set(texts).size).toBe(1);
  const { dependencies } = createRequire(import.meta.url)(join(root, "examples/node/package.json")) as {
    dependencies: Record<string, string>;
  };
  for (const library of Object.keys(dependencies)) expect(Object.keys(libraries)).toContain(library);
});
