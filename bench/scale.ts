/**
 * An upgrade of a large fleet through several receiver processes on one PostgreSQL, first at the platform's pace and then as fast as
 * it goes; then what the tables hold, what retention gives back, and how long it takes to find the outcomes that were lost. Writes
 * its figures into docs/guide-scale.md: `pnpm --filter @upcall/bench scale [devices] [processes]`.
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { reconcile } from "@upcall/receiver/reconcile";
import { setup as installRuntimes } from "../tools/runtimes/install.ts";
import { startPostgres } from "../tools/runtimes/postgres.ts";
import { appId, createFleet, isLost } from "./scale/fleet.ts";
import { writeFigures, type Figures } from "./scale/page.ts";
import { processorSeconds, tableSizes } from "./scale/postgres.ts";
import type { Usage } from "./scale/process.ts";
import { scaleReceiver, token } from "./scale/receiver.ts";
import { send, type Sent } from "./scale/send.ts";

const [devices = "1000000", processes = "4"] = process.argv.slice(2);
const fleet = createFleet(Number(devices));
/** Notifications a second that the platform pushes at most, and how many devices are upgraded at that pace. */
const pace = 800;
const pacedDevices = Math.min(fleet.devices / 2, 24_000);
/** Devices that are at the same state of their upgrade. */
const wave = 5000;

await installRuntimes();
const server = await startPostgres({});
const { receiver, pool } = scaleReceiver(server.url);
await pool.query("create table outcome (device text primary key, result text)");
await receiver.settings().inbox.summary();

const children = Array.from({ length: Number(processes) }, () =>
  fork(join(import.meta.dirname, "scale/process.ts"), [server.url], { execArgv: process.execArgv }),
);
const urls = await Promise.all(
  children.map(async (child) => {
    const [port] = await once(child, "message");
    return `http://127.0.0.1:${port}/${token}`;
  }),
);

async function usageOf(child: ChildProcess): Promise<Usage> {
  child.send("usage");
  const [usage] = await once(child, "message");
  return usage as Usage;
}

/** What the processes and the database had used by then. */
async function used() {
  const all = await Promise.all(children.map(usageOf));
  return { all, database: processorSeconds(server.pid) };
}

/** Waits until all that was accepted is judged and handled. */
async function settled(): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ n: string }>(
      `select (select count(*) from upcall_delivery where status = 'unread') + (select count(*) from upcall_job where status = 'open') as n`,
    );
    if (Number(rows[0]!.n) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function* wavesOf(first: number, end: number): Generator<object> {
  for (let at = first; at < end; at += wave) yield* fleet.notifications(at, Math.min(wave, end - at));
}

async function load(first: number, end: number, rate?: number) {
  const before = await used();
  const began = performance.now();
  const sent: Sent = await send(wavesOf(first, end), { urls, connections: 64, ...(rate && { rate }) });
  await settled();
  const seconds = (performance.now() - began) / 1000;
  const after = await used();
  return {
    ...sent,
    handledSeconds: seconds,
    processes: after.all.map(({ seconds: cpu, bytes }, at) => ({ seconds: cpu - before.all[at]!.seconds, bytes })),
    database: after.database - before.database,
  };
}

async function timed<Value>(run: () => Promise<Value>): Promise<{ seconds: number; value: Value }> {
  const began = performance.now();
  const value = await run();
  return { value, seconds: (performance.now() - began) / 1000 };
}

/** Removes all that is finished, in steps as a receiver does it once an hour. */
async function prune(): Promise<number> {
  const { inbox } = receiver.settings();
  const now = Date.now();
  const retention = { handledBefore: now, failedBefore: now, progressBefore: now };
  let rows = 0;
  for (let gone = 1; gone > 0; rows += gone) gone = await inbox.prune(retention, 1000);
  return rows;
}

try {
  const paced = await load(0, pacedDevices, pace);
  console.log("at the platform's pace", paced);
  const fast = await load(pacedDevices, fleet.devices);
  console.log("as fast as it goes", fast);
  const full = await tableSizes(pool);
  const reconciled = await timed(() =>
    reconcile(receiver, { platform: fleet.record, appId, callsPerMinute: Number.POSITIVE_INFINITY }),
  );
  await settled();
  const { rows } = await pool.query<{ n: string }>("select count(*) as n from outcome");
  if (Number(rows[0]!.n) !== fleet.devices) throw new Error(`${rows[0]!.n} of ${devices} outcomes were handled`);
  const pruned = await timed(prune);
  await pool.query("vacuum");
  const kept = await tableSizes(pool);
  const lost = Array.from({ length: fleet.devices }, (_, device) => device).filter(isLost).length;
  const figures: Figures = { devices: fleet.devices, pace, paced, fast, full, kept, pruned, reconciled, lost };
  writeFigures(figures);
} finally {
  for (const child of children) child.kill();
  await pool.end();
  await server.stop();
}
