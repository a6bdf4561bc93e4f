// How long 1970 jobs take beside 30 that fail or hang, compared with 2000 like them; on every engine, medians of seven turns:
// tsx --conditions=@upcall/source test/storm/poison.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { Pool } from "pg";
import { pgPool } from "@upcall/receiver/inbox/postgres";
import { setup as startServer } from "../../../../tools/runtimes/postgres-setup.ts";
import { startWorker } from "../miniflare.ts";
import { ownDatabase } from "../own-database.ts";
import { handlePoisoned, type Poisoned } from "../poisoned.ts";
import { memoryUnderTest, postgresUnderTest, sqliteUnderTest } from "../under-test.ts";

const jobs = 2000;

const inMemory = (poison: boolean): Promise<Poisoned> => handlePoisoned(memoryUnderTest(), jobs, poison);

async function onSqlite(poison: boolean): Promise<Poisoned> {
  const folder = mkdtempSync(join(tmpdir(), "upcall-poison-"));
  const under = sqliteUnderTest(() => new Database(join(folder, "inbox.db")));
  try {
    return await handlePoisoned(under, jobs, poison);
  } finally {
    await under.close();
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(poison: boolean): Promise<Poisoned> {
  const own = await ownDatabase(process.env["UPCALL_TEST_POSTGRES"]!);
  const pool = new Pool({ connectionString: own.url });
  try {
    return await handlePoisoned(await postgresUnderTest(pgPool(pool)), jobs, poison);
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
