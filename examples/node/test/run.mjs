// The monitor in a process of its own, with the emulator as the platform. It is killed in mid-campaign; every notification is
// handled once all the same. The command that starts it is on the command line.
import { deepStrictEqual, match, ok } from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createClient } from "@upcall/client";
import { toUpgradeEvent } from "@upcall/contracts/notifications";
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
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function start() {
  const env = {
    ...process.env,
    PLATFORM_URL: platform.url,
    APP_ID: app.appId,
    APP_SECRET: app.secret,
    CALLBACK_URL: `${origin}/iot/4f9c2b71d03e8a65`,
    OPERATOR_TOKEN: operatorToken,
    COMMISSIONING: "true",
    DATABASE: join(folder, "monitor.db"),
    PORT: String(port),
  };
  const child = spawn(command, [...flags, "main.js"], { env, stdio: ["ignore", "pipe", "inherit"], detached: true });
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith("ready ")) return child;
  throw new Error("The monitor ended before it was ready.");
}

const authorization = `Bearer ${operatorToken}`;

async function api(method, path) {
  const response = await fetch(`${origin}/api/${path}`, { method, headers: { authorization } });
  ok(response.ok, `${path} answered ${response.status}`);
  const text = await response.text();
  return text && JSON.parse(text);
}

/** The pages are there, guarded, and a login link opens them once. */
async function logIn() {
  for (const [path, type] of [
    ["/", "text/html"],
    ["/main.js", "text/javascript"],
    ["/main.css", "text/css"],
  ]) {
    const page = await fetch(origin + path);
    match(page.headers.get("content-type"), new RegExp(`^${type}`));
    match(page.headers.get("content-security-policy"), /script-src 'self'/);
    ok((await page.text()).length > 100);
  }
  deepStrictEqual((await fetch(`${origin}/api/feed`)).status, 401);
  const { code } = await api("POST", "login-codes");
  const session = { method: "POST", headers: { origin }, body: JSON.stringify({ code }) };
  const cookie = (await fetch(`${origin}/session`, session)).headers.get("set-cookie").split(";")[0];
  deepStrictEqual((await fetch(`${origin}/session`, session)).status, 403);
  return cookie;
}

/** Reads what the pages are told, until something passes. */
async function follow(cookie, until) {
  const response = await fetch(`${origin}/api/feed`, { headers: { cookie } });
  let text = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split("\n\n");
    text = blocks.pop();
    const messages = blocks.map((block) => /^data: (.*)$/m.exec(block)).filter(Boolean);
    if (messages.some(([, data]) => until(JSON.parse(data)))) return;
  }
  throw new Error("The feed ended.");
}

const ended = ({ states }) => (states.SUCCESS ?? 0) + (states.FAIL ?? 0);
const sorted = (lines) => lines.map((line) => line.join(" ")).sort();

/** Ends the process at once, and what it has started: some runtimes are behind a launcher. */
const kill = (child) => process.kill(-child.pid, "SIGKILL");

let child = await start();
try {
  const cookie = await logIn();
  deepStrictEqual((await api("POST", "subscriptions")).created.length, 4);
  const iot = createClient({
    baseUrl: `${origin}/platform`,
    proxied: true,
    fetch: (request) => {
      request.headers.set("authorization", authorization);
      return fetch(request);
    },
  });
  const targets = { deviceGroups: ["meters"], deviceType: "WaterMeter", model: "WM-1", manufacturerName: "Example" };
  const { operationId } = await iot.createFirmwareUpgradeTask({ fileId: "firmware-1", targets });
  await api("POST", `campaigns/${operationId}`);
  await follow(cookie, ({ campaigns = [] }) => campaigns.some((one) => ended(one) > 0));

  kill(child);
  await new Promise((resolve) => child.once("exit", resolve));
  child = await start();
  // The session is still open, and the page goes on.
  await follow(cookie, ({ campaigns = [] }) => campaigns.some((one) => ended(one) === devices));
  await emulator.idle();
  const told = Array.from({ length: emulator.record.notifications.length }, (_, at) =>
    toUpgradeEvent(JSON.parse(emulator.record.notifications.at(at).text)),
  );
  let handled = [];
  for (let left = 600; left > 0 && handled.length < told.length; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    handled = await api("GET", "handled");
  }
  deepStrictEqual(
    sorted(handled.map(({ subOperationId, state, times }) => [subOperationId, state, times])),
    sorted(told.map((event) => [event.subOperationId, event.outcome ?? event.phase, 1])),
  );
  console.log(`${devices} devices, ${told.length} notifications pushed, killed in mid-campaign, each handled once`);
} finally {
  kill(child);
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
}
