// The crash test at any size: tsx --conditions=@upcall/source test/storm/run.ts <sqlite|postgres> [deliveries] [kills] [processes] [seed]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "libsql";
import { Pool } from "pg";
import type { Inbox } from "@upcall/receiver";
import { pgPool, postgresInbox } from "@upcall/receiver/inbox/postgres";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { damage, settled, type Damage } from "./check.ts";
import { bundleProgram, start } from "./child.ts";
import { deliveries, seeded, storm } from "./storm.ts";

const token = "0123456789abcdef";

export interface RunOptions {
  readonly engine: "sqlite" | "postgres";
  readonly deliveries: number;
  readonly kills: number;
  readonly processes: number;
  readonly seed: number;
  readonly postgres?: string | undefined;
}

interface Store {
  readonly place: string;
  readonly inbox: Inbox<never>;
  effects(): Promise<readonly { key: string; pid: number }[]>;
  close(): Promise<void>;
}

function sqliteStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), "upcall-storm-"));
  const place = join(folder, "inbox.db");
  const database = new Database(place);
  const inbox = sqliteInbox(database) as Inbox<never>;
  database.exec("create table if not exists effect (key text, pid integer)");
  return {
    place,
    inbox,
    effects: async () => database.prepare("select key, pid from effect").all() as { key: string; pid: number }[],
    async close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function postgresStore(place: string): Promise<Store> {
  const pool = new Pool({ connectionString: place });
  const tables = "upcall_migration, upcall_delivery, upcall_stream, upcall_job, effect";
  await pool.query(`drop table if exists ${tables}`);
  await pool.query("create table effect (key text, pid integer)");
  return {
    place,
    inbox: postgresInbox(pgPool(pool as never)) as Inbox<never>,
    effects: async () => (await pool.query<{ key: string; pid: number }>("select key, pid from effect")).rows,
    close: () => pool.end(),
  };
}

/** Runs a storm and tells the damage, and how many effects each process that lived to the end left. */
export async function run(
  options: RunOptions,
): Promise<Damage & { kills: number; requests: number; shares: number[] }> {
  const random = seeded(options.seed);
  const program = await bundleProgram(new URL("process.ts", import.meta.url));
  const store = options.engine === "sqlite" ? sqliteStore() : await postgresStore(options.postgres!);
  try {
    await store.inbox.summary();
    const report = await storm({
      bodies: deliveries(options.deliveries, random),
      start: () => start([program, options.engine, store.place, token]),
      processes: options.processes,
      kills: options.kills,
      lifeMs: 400,
      random,
    });
    try {
      await settled(store.inbox, 120_000);
    } finally {
      await Promise.all(report.living.map((victim) => victim.kill()));
    }
    const effects = await store.effects();
    const result = await damage(
      store.inbox,
      report.acknowledged,
      effects.map(({ key }) => key),
    );
    const shares = report.living.map(({ pid }) => effects.filter((effect) => effect.pid === pid).length);
    return { ...result, kills: report.kills, requests: report.requests, shares };
  } finally {
    await store.close();
    rmSync(dirname(program), { recursive: true });
  }
}

if (process.argv[1]?.endsWith("storm/run.ts")) {
  const [engine = "sqlite", count = "100000", kills = "300", processes = "1", seed = "1"] = process.argv.slice(2);
  const began = Date.now();
  const result = await run({
    engine: engine as RunOptions["engine"],
    deliveries: Number(count),
    kills: Number(kills),
    processes: Number(processes),
    seed: Number(seed),
    postgres: process.env["UPCALL_TEST_POSTGRES"],
  });
  console.log(JSON.stringify({ engine, ...result, seconds: Math.round((Date.now() - began) / 1000) }));
  process.exitCode = result.lost + result.unhandled + result.twice === 0 ? 0 : 1;
}
