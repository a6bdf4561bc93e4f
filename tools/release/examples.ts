import { cpSync, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromiumLaunch } from "../runtimes/chromium.ts";
import { emptyFolder, install } from "./consumer.ts";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";
import { step } from "./steps.ts";

const runtimes = join(import.meta.dirname, "../runtimes/node_modules/.bin");

/** What examples take to find the Chromium of npm. */
const { executablePath, env } = chromiumLaunch();
const chromium = { ...env, ...(executablePath ? { CHROMIUM_PATH: executablePath } : {}) } as Record<string, string>;

/** Copies the examples out of the repository, installs what they name from the registry, and runs their tests there. */
export async function runExamples(workspace: string, room: string, registry: Registry): Promise<void> {
  const examples = join(workspace, "examples");
  const copies = join(room, "examples");
  const names = readdirSync(examples).filter((name) => existsSync(join(examples, name, "package.json")));
  for (const name of names)
    await step(`examples/${name}: npm install`, async () => {
      const folder = join(copies, name);
      emptyFolder(folder, registry);
      cpSync(join(examples, name), folder, {
        recursive: true,
        filter: (path) => !/\/(node_modules|dist)(\/|$)/.test(path),
      });
      await install(folder, []);
    });
  // After ours, so that an example finds Deno and Bun but keeps this Node.
  const PATH = [process.env["PATH"], runtimes].join(delimiter);
  for (const name of names)
    await step(`examples/${name}: npm test`, () =>
      run("npm", ["test"], { cwd: join(copies, name), env: { ...chromium, PATH }, timeout: 300_000 }),
    );
}
