// `npm run demo`: plain Node, since at the first start nothing is installed yet.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
if (!existsSync(new URL("node_modules", import.meta.url)))
  console.log("First start: getting what the demo needs from the npm registry; that takes half a minute or so…");

const pnpm = ["--yes", "pnpm@12.21.0", "--silent", "--dir", "apps/demo", "run", "start", ...process.argv.slice(2)];
const child = spawn("npx", pnpm, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
// Ctrl-C reaches the demo too, which ends in order; this process only passes on how.
process.on("SIGINT", () => {});
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
});
