import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createEmulator } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedPackages, root } from "../workspace/packages.ts";
import { blocksOf, type Block } from "./blocks.ts";

const run = promisify(execFile);
const folder = join(import.meta.dirname, "../.readme");
const packages = publishedPackages().map(({ folder: name }) => `packages/${name}/README.md`);
process.chdir(root);

const blocks = ["README.md", ...packages].flatMap(blocksOf).map((block, index) => ({
  ...block,
  file: join(folder, `block-${index}.ts`),
}));

const app = { appId: "my-app", secret: "s3cret" };
let platform: Awaited<ReturnType<typeof serveEmulator>>;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { file, code } of blocks) writeFileSync(file, code);
  const options = { extends: "../tsconfig.json", include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  platform = await serveEmulator(createEmulator({ apps: [app], fleet: [{ group: "meters", devices: 3 }] }), {
    port: 0,
  });
});
afterAll(async () => {
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
});

test("every README shows at least one program", () => {
  for (const file of ["README.md", ...packages])
    expect(blocks.map(({ at }) => at)).toContainEqual(expect.stringContaining(`${file}:`));
});

test("every block compiles", async () => {
  const tsc = await run("node_modules/.bin/tsc", ["-p", folder]).catch((error: { stdout: string }) => error);
  expect(tsc.stdout).toBe("");
}, 60_000);

/** `pnpm test:full` runs the programs of every README, a usual run those of the first. */
const isRun = ({ at, prints }: Block): boolean =>
  prints.length > 0 && (process.env["UPCALL_TEST"] === "full" || at.startsWith("README.md:"));

test.for(blocks.filter(isRun))("$at prints what it says", async ({ file, prints }) => {
  const env = { ...process.env, PLATFORM_URL: platform.url, APP_ID: app.appId, APP_SECRET: app.secret };
  const { stdout } = await run(process.execPath, ["--conditions=@upcall/source", "--import", "tsx", file], {
    cwd: import.meta.dirname,
    env,
  });
  expect(stdout.trimEnd().split("\n")).toEqual(prints);
});
