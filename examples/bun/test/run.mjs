// The application in a process of its own, with the emulator as the platform. It is killed in mid-campaign; every outcome is
// written down once all the same. The command that starts it is on the command line.
import { deepStrictEqual, ok } from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createEmulator, virtualClock } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";

const [command, ...flags] = process.argv.slice(2);
const app = { appId: "my-app", secret: "s3cret" };
const operatorToken = "a-token-of-the-operator";
const devices = 20;
const folder = mkdtempSync(join(tmpdir(), "upcall-example-"));

const clock = virtualClock({ speed: 600 });
const emulator = createEmulator({ apps: [app], fleet: [{ group: "meters", devices }], seed: 7, clock });
const platform = await serveEmulator(emulator);

let port = 0;
async function start() {
  port ||= await freePort();
  const env = {
    ...process.env,
    PLATFORM_URL: platform.url,
    APP_ID: app.appId,
    APP_SECRET: app.secret,
    CALLBACK_URL: `http://127.0.0.1:${port}/iot/4f9c2b71d03e8a65`,
    OPERATOR_TOKEN: operatorToken,
    COMMISSIONING: "true",
    DATABASE: join(folder, "monitor.db"),
    PORT: String(port),
  };
  const child = spawn(command, [...flags, "main.js"], { env, stdio: ["ignore", "pipe", "inherit"], detached: true });
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith("ready ")) break;
  return child;
}

async function freePort() {
  const { createServer } = await import("node:net");
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function api(method, path, body) {
  const headers = { authorization: `Bearer ${operatorToken}`, "content-type": "application/json" };
  const response = await fetch(`http://127.0.0.1:${port}/api/${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  ok(response.ok, `${path} answered ${response.status}`);
  return response.json();
}

/** Ends the process at once, and what it has started: some runtimes are behind a launcher. */
const kill = (child) => process.kill(-child.pid, "SIGKILL");
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const ended = ({ state }) => state === "SUCCESS" || state === "FAIL";

let child = await start();
try {
  const { created } = await api("POST", "subscriptions");
  deepStrictEqual(created.length, 4);
  const targets = { deviceGroups: ["meters"], deviceType: "WaterMeter", model: "WM-1", manufacturerName: "Example" };
  const { operationId } = await api("POST", "campaigns", { kind: "firmware", fileId: "firmware-1", targets });
  const read = () => api("GET", `campaigns/${operationId}`);
  while (!(await read()).some(ended)) await pause(50);
  kill(child);
  await new Promise((resolve) => child.once("exit", resolve));
  child = await start();
  await emulator.idle();
  let rows = await read();
  for (let left = 300; left > 0 && rows.filter(ended).length < devices; left -= 1) {
    await pause(100);
    rows = await read();
  }
  const told = Array.from({ length: emulator.record.notifications.length }, (_, at) =>
    JSON.parse(emulator.record.notifications.at(at).text),
  );
  const outcomes = told.filter(({ status }) => status).map(({ deviceId, status }) => [deviceId, status]);
  deepStrictEqual(
    rows.map(({ device_id, state }) => [device_id, state]),
    outcomes.sort(),
  );
  for (const { device_id, handled } of rows)
    ok(handled <= told.filter(({ deviceId }) => deviceId === device_id).length, `${device_id} was handled too often`);
  console.log(
    `${devices} devices, ${told.length} notifications pushed, killed in mid-campaign, each outcome as the platform's`,
  );
} finally {
  kill(child);
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
}
