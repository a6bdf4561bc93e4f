import { execFileSync } from "node:child_process";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../..");

/** The tests run the program that is published, so it is built before them; turbo has done so already. */
export default function setup(): void {
  if (process.env["TURBO_HASH"]) return;
  execFileSync(join(folder, "node_modules/.bin/tsdown"), { cwd: folder, stdio: "pipe" });
}
