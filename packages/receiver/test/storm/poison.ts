// How long 1970 jobs take beside 30 that fail or hang, compared with 2000 like them; on every engine, medians of seven turns:
// tsx --conditions=@upcall/source test/storm/poison.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { Pool } from "pg";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { pgPool, postgresInbox } from "@upcall/receiver/inbox/postgres";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { setup as startServer } from "../../../../tools/runtimes/postgres-setup.ts";
import { startWorker } from "../miniflare.ts";
import { ownDatabase } from "../own-database.ts";
import { handlePoisoned, type Poisoned } from "../poisoned.ts";

const jobs = 2000;
const create = "create table number (n integer primary key)";
const numbersOf = (rows: readonly { readonly n: number }[]): number[] => rows.map(({ n }) => n);

function inMemory(poison: boolean): Promise<Poisoned> {
  const all = new Set<number>();
  const addNumber = (n: number) => () => {
    if (all.has(n)) throw new Error("taken");
    all.add(n);
    return () => void all.delete(n);
  };
  const under = { inbox: memoryInbox({ warn: () => undefined }), addNumber, numbers: async () => [...all] };
  return handlePoisoned(under, jobs, poison);
}

async function onSqlite(poison: boolean): Promise<Poisoned> {
  const folder = mkdtempSync(join(tmpdir(), "upcall-poison-"));
  const database = new Database(join(folder, "inbox.db"));
  database.exec(create);
  const addNumber = (n: number) => ({ sql: "insert into number (n) values (?)", params: [n] });
  const numbers = async () => numbersOf(database.prepare("select n from number").all() as { n: number }[]);
  try {
    return await handlePoisoned({ inbox: sqliteInbox(database), addNumber, numbers }, jobs, poison);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(poison: boolean): Promise<Poisoned> {
  const own = await ownDatabase(process.env["UPCALL_TEST_POSTGRES"]!);
  const pool = new Pool({ connectionString: own.url });
  await pool.query(create);
  const addNumber = (n: number) => ({ sql: "insert into number (n) values ($1)", params: [n] });
  const numbers = async () => numbersOf((await pool.query<{ n: number }>("select n from number")).rows);
  try {
    return await handlePoisoned({ inbox: postgresInbox(pgPool(pool)), addNumber, numbers }, jobs, poison);
  } finally {
    await pool.end();
    await own.drop();
  }
}

const stopServer = await startServer();
const worker = await startWorker();
const inWorkerd = (engine: string) => async (poison: boolean) => {
  const path = `/${engine}/poison?jobs=${jobs}&poison=${poison ? "yes" : "no"}`;
  return (await (await worker.dispatchFetch(`http://worker${path}`)).json()) as Poisoned;
};
const engines = {
  sqlite: onSqlite,
  postgres: onPostgres,
  "durable-object": inWorkerd("shard"),
  d1: inWorkerd("d1"),
  // Last: it is done before the servers of the others have come to rest.
  memory: inMemory,
};
const rounds = 7;
/** Rounds that do not count: what a process runs for the first times is slow, failures above all. */
const warmUp = 3;
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
for (const [engine, run] of Object.entries(engines)) {
  const alone: number[] = [];
  const poisoned: Poisoned[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const both = { alone: await run(false), poisoned: await run(true) };
    if (round < 0) continue;
    alone.push(both.alone.othersMs);
    poisoned.push(both.poisoned);
  }
  const aloneMs = median(alone);
  const othersMs = median(poisoned.map((one) => one.othersMs));
  const { done, dead } = poisoned[0]!;
  const ratio = Number(((othersMs / aloneMs) * (jobs / done)).toFixed(2));
  console.log(JSON.stringify({ engine, aloneMs, othersMs, ratio, done, dead }));
}
await worker.dispose();
await stopServer?.();
