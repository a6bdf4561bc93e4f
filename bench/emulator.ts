/**
 * How fast the emulator pushes to a trivial server in a process of its own, beside bare loops that post the same number of
 * bodies, in the same run; and what a large campaign takes in memory: `pnpm --filter @upcall/bench emulator`.
 * Fails when the large campaign does not fit into 500 MB: its heap may have 400.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, type Deliver } from "@upcall/emulator";
import { nodeDeliver } from "@upcall/emulator/node";
import { median } from "./median.ts";

const rounds = 3;
const devices = 2000;
const largeCampaign = 50_000;
const ceiling = 500;
const concurrency = 32;
/** Many devices at a time and short phases, so that every virtual second has more pushes than go out at a time. */
const behaviour = { parallel: 2000, download: 60, install: 30 };
const apps = [{ appId: "my-app", secret: "s3cret" }];

/** Answers every POST with 200. */
function serve(): void {
  const server = createServer((incoming, answer) => incoming.resume().on("end", () => answer.end("ok")));
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

interface Run {
  readonly pushes: number;
  readonly seconds: number;
}

/** Runs a software campaign over `size` devices to its end. */
async function campaign(callbackUrl: string, size: number, deliver?: Deliver): Promise<Run> {
  const fleet = [{ group: "meters", devices: size }];
  const emulator = createEmulator({ apps, fleet, deliver, concurrency, behaviour });
  const call = async (path: string, headers: Record<string, string>, body: string): Promise<string> =>
    (await emulator.fetch(new Request(`http://platform${path}`, { method: "POST", headers, body }))).text();
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const login = await call("/iocm/app/sec/v1.1.0/login", form, "appId=my-app&secret=s3cret");
  const { accessToken } = JSON.parse(login) as { accessToken: string };
  const json = { "content-type": "application/json", app_key: "my-app", authorization: `Bearer ${accessToken}` };
  for (const notifyType of ["swUpgradeStateChangeNotify", "swUpgradeResultNotify"])
    await call("/iodm/app/sub/v1.1.0/subscribe", json, JSON.stringify({ notifyType, callbackurl: callbackUrl }));
  const targets = { deviceGroups: ["meters"], deviceType: "WaterMeter", model: "WM-1", manufacturerName: "Example" };
  const start = performance.now();
  await call(
    "/iodm/northbound/v1.5.0/operations/softwareUpgrade",
    json,
    JSON.stringify({ fileId: "software-1", targets }),
  );
  await emulator.idle();
  return { pushes: emulator.record.deliveries.length, seconds: (performance.now() - start) / 1000 };
}

const body = JSON.stringify({
  notifyType: "swUpgradeStateChangeNotify",
  deviceId: "meters-0001",
  appId: "my-app",
  operationId: "0".repeat(32),
  subOperationId: "0".repeat(32),
  swUpgradeState: "downloading",
});

/** Posts `count` bodies, `concurrency` at a time. */
async function bare(count: number, post: () => Promise<unknown>): Promise<Run> {
  let left = count;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) await post();
    }),
  );
  return { pushes: count, seconds: (performance.now() - start) / 1000 };
}

const agent = new Agent({ keepAlive: true });
const headers = { "content-type": "application/json", "content-length": body.length };
const postBare = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (answer) => answer.resume().on("end", resolve));
    sent.on("error", reject);
    sent.end(body);
  });
const postFetch = async (url: string): Promise<void> => {
  await (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body })).text();
};

async function compare(url: string): Promise<void> {
  const count = (await campaign(url, devices, nodeDeliver())).pushes;
  const contestants: readonly (readonly [string, () => Promise<Run>])[] = [
    ["bare node:http", () => bare(count, () => postBare(url))],
    ["bare fetch", () => bare(count, () => postFetch(url))],
    ["emulator, nodeDeliver", () => campaign(url, devices, nodeDeliver())],
    ["emulator, fetch", () => campaign(url, devices)],
  ];
  const rates = new Map<string, number[]>(contestants.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of contestants) {
      const { pushes, seconds } = await run();
      rates.get(name)!.push(pushes / seconds);
    }
  const floor = median(rates.get("bare node:http")!);
  console.log(`${count} pushes a run, ${concurrency} at a time, median of ${rounds} rounds`);
  for (const [name, all] of rates) {
    const rate = median(all);
    console.log(
      `${name.padEnd(22)} ${String(Math.round(rate)).padStart(7)} pushes/s  ${(rate / floor).toFixed(2)} of bare node:http`,
    );
  }
}

async function grow(url: string): Promise<void> {
  const { pushes, seconds } = await campaign(url, largeCampaign, nodeDeliver());
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(
    `${largeCampaign} devices: ${pushes} pushes in ${seconds.toFixed(1)} s, at most ${megabytes} MB resident`,
  );
  process.exit(megabytes < ceiling ? 0 : 1);
}

const [role, target] = process.argv.slice(2);
if (role === "server") serve();
else if (role === "large") await grow(target!);
else {
  const server = fork(import.meta.filename, ["server"]);
  try {
    const [port] = (await once(server, "message")) as [number];
    const url = `http://127.0.0.1:${port}/iot/bench`;
    await compare(url);
    const [code] = (await once(
      fork(import.meta.filename, ["large", url], { execArgv: [...process.execArgv, "--max-old-space-size=400"] }),
      "exit",
    )) as [number];
    process.exitCode = code;
  } finally {
    server.kill();
    agent.destroy();
  }
}
