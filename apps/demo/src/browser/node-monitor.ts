import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createEmulator, virtualClock, type Emulator } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { onTestFinished } from "vitest";
import { freePort } from "../cli/ports.ts";
import { demoFolder, stateFolder } from "../cli/running-demo.ts";

const operatorToken = "a-token-of-the-operator";
const headers = { authorization: `Bearer ${operatorToken}` };
const app = { appId: "my-app", secret: "s3cret" };

/** The monitor as one process on Node, with an SQLite file, against an emulator. It ends with the test. */
export interface NodeMonitor {
  readonly origin: string;
  /** Where the platform pushes to; its last part is the token. */
  readonly callbackUrl: string;
  readonly emulator: Emulator;
  /** Origin of the emulator, which has its administration there too. */
  readonly platformUrl: string;
  /** Kills the process, and starts it again with its file. */
  killAndStart(): Promise<void>;
  /** Reads from the operator's API. */
  read<T>(path: string): Promise<T>;
  /** A link that logs in. */
  loginLink(): Promise<string>;
}

/** @param fill writes what the inbox holds before the monitor starts. */
export async function startNodeMonitor(fill?: (database: string) => Promise<void>): Promise<NodeMonitor> {
  const { path, remove } = stateFolder();
  onTestFinished(remove);
  const emulator = createEmulator({
    apps: [app],
    fleet: [{ group: "meters", devices: 40 }],
    seed: 7,
    clock: virtualClock({ speed: 600 }),
  });
  const platform = await serveEmulator(emulator);
  onTestFinished(() => platform.close());
  const database = join(path, "monitor.db");
  await fill?.(database);
  const port = await freePort(0);
  const origin = `http://127.0.0.1:${port}`;
  const callbackUrl = `${origin}/iot/4f9c2b71d03e8a65`;
  const env = {
    ...process.env,
    PLATFORM_URL: platform.url,
    APP_ID: app.appId,
    APP_SECRET: app.secret,
    CALLBACK_URL: callbackUrl,
    OPERATOR_TOKEN: operatorToken,
    COMMISSIONING: "true",
    DATABASE: database,
    PORT: String(port),
  };
  let child: ChildProcess | undefined;
  async function start(): Promise<void> {
    const node = ["--conditions=@upcall/source", "--import", "tsx", "src/node.ts"];
    child = spawn(process.execPath, node, { cwd: demoFolder, env, stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: child.stdout! })) if (line.startsWith("ready ")) return;
    throw new Error("The monitor ended before it was ready.");
  }
  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => child!.once("exit", resolve));
    if (child!.kill("SIGKILL")) await ended;
  }
  await start();
  onTestFinished(kill);
  return {
    origin,
    callbackUrl,
    emulator,
    platformUrl: platform.url,
    killAndStart: async () => {
      await kill();
      await start();
    },
    read: async <T>(path: string) => (await (await fetch(`${origin}/api/${path}`, { headers })).json()) as T,
    loginLink: async () => {
      const answer = await fetch(`${origin}/api/login-codes`, { method: "POST", headers });
      return `${origin}/#login=${((await answer.json()) as { code: string }).code}`;
    },
  };
}
