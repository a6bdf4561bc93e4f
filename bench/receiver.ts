/**
 * How many deliveries a second a receiver takes, and how long a sender waits, beside servers that store nothing, in one run:
 * `pnpm --filter @upcall/bench receiver [seconds] [rounds] [server …]`. Rounds are interleaved and medians printed. The machine decides the
 * numbers and the sender shares it, so compare ratios; on a machine that does other things too, only processor time compares.
 * Every delivery is another device's, so each is judged and handled.
 *
 * `/door` measures only what happens before the answer; `none/door` does so with an inbox that stores nothing. `memory` to `postgres` also
 * judge and handle in the same process; the peers handle before they answer, without order, repeats or a store. `d1` goes through
 * Miniflare's proxy, which costs more than the database, so its figure does not hold for Workers. `hono` is Hono with zod on
 * @hono/node-server, which stores nothing. With hono's processor time for one delivery, `memory/door` has to answer 0.6 deliveries and
 * `libsql/door` 0.4; the bench fails below that, or when one in a hundred waits 50 ms at half load. Decision 7 says what the door costs.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setup as installRuntimes } from "../tools/runtimes/install.ts";
import { startPostgres } from "../tools/runtimes/postgres.ts";
import { median } from "./median.ts";
import { load, type LoadOptions, type LoadResult } from "./receiver/load.ts";

const [seconds = "4", rounds = "3", ...only] = process.argv.slice(2);
await installRuntimes();
/** Unlike in tests, it flushes what it acknowledges. */
const server = process.env["UPCALL_TEST_POSTGRES"] ? undefined : await startPostgres({});
const postgres = process.env["UPCALL_TEST_POSTGRES"] ?? server!.url;
const stored = ["none/door", "memory", "memory/door", "libsql", "libsql/door", "postgres"];
const names = ["bare", "hono", ...(only.length > 0 ? only : ["fastify", "express", ...stored, "d1"])];
const path = "/iot/0123456789abcdef";
const connections = 32;

/** Deliveries for the processor time of one at `hono`, by server. */
const leastShare: Readonly<Record<string, number>> = { "memory/door": 0.6, "libsql/door": 0.4 };
/** Deliveries until what they run through is compiled; on a busy machine that takes more than a second. */
const warmUp = 20_000;
/** Milliseconds of the slowest hundredth at half load. */
const longestWait = 50;

const body = (number: number): string =>
  JSON.stringify({
    notifyType: "fwUpgradeResultNotify",
    deviceId: `device-${number}`,
    appId: "app-1",
    operationId: "operation-1",
    subOperationId: `sub-${process.pid}-${number}`,
    curVersion: "1.6",
    targetVersion: "1.6",
    sourceVersion: "1.3",
    status: "SUCCESS",
    statusDesc: "SUCCESS",
    upgradeTime: "95",
  });

async function started(name: string, folder: string): Promise<{ child: ChildProcess; port: number }> {
  const server = fileURLToPath(new URL("receiver/server.ts", import.meta.url));
  const args = ["--import", "tsx", server, name, name === "postgres" ? postgres : folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout!.once("data", (line) => resolve(Number(line)));
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  return { child, port };
}

/** Microseconds of processor time that a process has used; NaN where the system does not tell. */
function processorTime(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

interface Round {
  /** Microseconds of processor time for one delivery. */
  readonly cost: number;
  readonly full: LoadResult;
  readonly half: LoadResult;
  /** Share of the accepted deliveries whose handler had run when the load ended. */
  readonly handled: number;
}

const works = (name: string): boolean => stored.includes(name) && !name.endsWith("/door");

const handledBy = async (name: string, port: number): Promise<number> =>
  works(name) ? Number(await (await fetch(`http://127.0.0.1:${port}/handled`)).text()) : 0;

/** Runs work against a warm server in a process of its own. */
async function withServer<T>(name: string, work: (child: ChildProcess, common: LoadOptions) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "upcall-bench-"));
  const { child, port } = await started(name, folder);
  try {
    const common = { port, path, connections, body, seconds: Number(seconds) };
    for (let sent = 0, second = 0; sent < warmUp && second < 10; second += 1)
      sent += (await load({ ...common, seconds: 1 })).rate;
    return await work(child, common);
  } finally {
    process.kill(-child.pid!, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Half load is for a server that is fresh: at `/door` nobody takes up what is left, and an inbox takes 100,000 unread deliveries by default. */
async function round(name: string): Promise<Round> {
  const atFullLoad = await withServer(name, async (child, common) => {
    const before = await handledBy(name, common.port);
    const used = processorTime(child.pid!);
    const full = await load(common);
    const accepted = full.rate * common.seconds;
    const cost = (processorTime(child.pid!) - used) / accepted;
    const handled = ((await handledBy(name, common.port)) - before) / accepted;
    return { full, handled, cost };
  });
  const half = await withServer(name, (_, common) => load({ ...common, rate: atFullLoad.full.rate / 2 }));
  return { ...atFullLoad, half };
}

const results = new Map<string, Round[]>(names.map((name) => [name, []]));
for (let at = 0; at < Number(rounds); at += 1) for (const name of names) results.get(name)!.push(await round(name));

const rateOf = (name: string): number => median(results.get(name)!.map(({ full }) => full.rate));
const costOf = (name: string): number => median(results.get(name)!.map(({ cost }) => cost));
const shareOf = (name: string): number => costOf("hono") / costOf(name);
console.log(
  "server       accepted/s  of hono's cpu  p99 ms  p99 ms at half load  refused  handled meanwhile  cpu us each",
);
for (const [name, all] of results) {
  console.log(
    [
      name.padEnd(11),
      rateOf(name).toFixed(0).padStart(11),
      (name === "d1" ? "-" : shareOf(name).toFixed(2)).padStart(14),
      median(all.map(({ full }) => full.p99))
        .toFixed(1)
        .padStart(7),
      median(all.map(({ half }) => half.p99))
        .toFixed(1)
        .padStart(20),
      String(all.reduce((sum, { full, half }) => sum + full.refused + half.refused, 0)).padStart(8),
      (works(name) ? `${(median(all.map(({ handled }) => handled)) * 100).toFixed(0)} %` : "-").padStart(18),
      (name === "d1" ? "-" : costOf(name).toFixed(1)).padStart(12),
    ].join(" "),
  );
}
const misses = (name: string): boolean =>
  shareOf(name) < (leastShare[name] ?? 0) || median(results.get(name)!.map(({ half }) => half.p99)) > longestWait;
if (names.filter((name) => stored.includes(name)).some(misses)) process.exitCode = 1;
await server?.stop();
