import { execFileSync } from "node:child_process";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../..");

/** The tests run the program that is published, so it is built before them. */
export default function setup(): void {
  execFileSync(join(folder, "node_modules/.bin/tsdown"), { cwd: folder, stdio: "pipe" });
}
