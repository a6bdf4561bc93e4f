// With the emulator as the platform: the program is killed when all is answered, and every outcome is there once all the same.
import { deepStrictEqual } from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createClient } from "@upcall/client";
import { createEmulator } from "@upcall/emulator";

const [command, ...args] = process.argv.slice(2);
const port = 20_000 + (process.pid % 20_000);
const DATABASE = join(mkdtempSync(join(tmpdir(), "upcall-example-")), "upgrades.db");
const env = { ...process.env, DATABASE, HOOK_TOKEN: "4f9c2b71d03e8a65", OPERATOR_TOKEN: "operator", PORT: `${port}` };
const origin = `http://127.0.0.1:${port}`;

async function start() {
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "inherit"], detached: true });
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith("ready")) return child;
  throw new Error("the program ended before it was ready");
}

/** Ends a program at once, and what it has started: some runtimes are behind a launcher. */
const kill = ({ pid }) => process.kill(-pid, "SIGKILL");

async function outcomes() {
  const response = await fetch(`${origin}/outcomes`, { headers: { authorization: `Bearer ${env.OPERATOR_TOKEN}` } });
  return (await response.json()).map(({ device }) => device).sort();
}

const app = { appId: "my-app", secret: "s3cret" };
const devices = Array.from({ length: 20 }, (_, at) => `meters-${String(at + 1).padStart(4, "0")}`);
const platform = createEmulator({ apps: [app], fleet: [{ group: "meters", devices: 20 }], seed: 7 });
const iot = createClient({ ...app, baseUrl: "http://localhost:8743", fetch: platform.fetch, commissioning: true });

let program = await start();
try {
  await iot.ensureSubscriptions({ callbackUrl: `${origin}/iot/${env.HOOK_TOKEN}`, types: "upgrades" });
  await iot.createFirmwareUpgradeTask({ fileId: "firmware-1", targets: { devices } });
  await platform.idle();
  kill(program);
  program = await start();
  while ((await outcomes()).length < devices.length) await new Promise((resolve) => setTimeout(resolve, 50));
  deepStrictEqual(await outcomes(), devices);
  deepStrictEqual([(await fetch(`${origin}/healthz`)).status, (await fetch(`${origin}/outcomes`)).status], [204, 401]);
  console.log(`${devices.length} devices, killed in between, every outcome once`);
} finally {
  kill(program);
}
