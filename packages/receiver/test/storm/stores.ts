import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "libsql";
import { Pool } from "pg";
import type { Inbox } from "@upcall/receiver";
import { pgPool, postgresInbox } from "@upcall/receiver/inbox/postgres";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { ownDatabase } from "../own-database.ts";
import { bundleProgram, start, type Victim } from "./child.ts";
import { workerdHost } from "./workerd.ts";

const token = "0123456789abcdef";

export interface Effect {
  readonly key: string;
  readonly pid: number;
}

/** A durable store and the processes on it. */
export interface Store {
  start(): Promise<Victim>;
  /** How much is unread or has an open job. */
  unfinished(): Promise<number>;
  /** Ends the connections of all processes, where there are any. */
  disconnect?(): Promise<unknown>;
  /** What lies in the store; asked for when no process is left. */
  contents(): Promise<{ readonly inbox: Inbox<never>; readonly effects: readonly Effect[] }>;
  close(): Promise<void>;
}

const createEffects = "create table if not exists effect (key text, pid integer)";
const selectEffects = "select key, pid from effect";

async function unfinishedIn(inbox: Inbox<never>): Promise<number> {
  const { unread, open } = await inbox.summary();
  return unread + open;
}

async function onNode(engine: string, place: string): Promise<{ start: Store["start"]; forget(): void }> {
  const program = await bundleProgram(new URL("process.ts", import.meta.url));
  return {
    start: () => start([program, engine, place, token]),
    forget: () => rmSync(dirname(program), { recursive: true }),
  };
}

async function sqlite(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "upcall-storm-"));
  const place = join(folder, "inbox.db");
  const database = new Database(place);
  const inbox = sqliteInbox(database) as Inbox<never>;
  database.exec(createEffects);
  await inbox.summary();
  const { start, forget } = await onNode("sqlite", place);
  return {
    start,
    unfinished: () => unfinishedIn(inbox),
    contents: async () => ({ inbox, effects: database.prepare(selectEffects).all() as Effect[] }),
    async close() {
      database.close();
      rmSync(folder, { recursive: true });
      forget();
    },
  };
}

async function postgres(): Promise<Store> {
  const own = await ownDatabase();
  const pool = new Pool({ connectionString: own.url });
  await pool.query(createEffects);
  const inbox = postgresInbox(pgPool(pool)) as Inbox<never>;
  await inbox.summary();
  const place = new URL(own.url);
  place.searchParams.set("application_name", "victim");
  const { start, forget } = await onNode("postgres", place.href);
  return {
    start,
    disconnect: () =>
      pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'victim'`,
      ),
    unfinished: () => unfinishedIn(inbox),
    contents: async () => ({ inbox, effects: (await pool.query<Effect>(selectEffects)).rows }),
    async close() {
      await pool.end();
      await own.drop();
      forget();
    },
  };
}

/** The database that workerd made for the inbox: of the files below a folder, the only one with the inbox's tables. */
function openedAfterwards(folder: string): InstanceType<typeof Database> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".sqlite"));
  for (const file of files) {
    const database = new Database(join(folder, file));
    if (database.prepare("select 1 from sqlite_master where name = 'upcall_job'").all().length > 0) return database;
    database.close();
  }
  throw new Error(`no inbox among ${files.length} files`);
}

async function cloudflare(engine: "d1" | "durable-object"): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "upcall-workerd-"));
  const host = await workerdHost(engine, token, folder);
  let database: InstanceType<typeof Database> | undefined;
  return {
    start: host.start,
    unfinished: host.unfinished,
    async contents() {
      database ??= openedAfterwards(folder);
      return {
        inbox: sqliteInbox(database) as Inbox<never>,
        effects: database.prepare(selectEffects).all() as Effect[],
      };
    },
    async close() {
      database?.close();
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Engine = "sqlite" | "postgres" | "d1" | "durable-object";

export const stores: Record<Engine, () => Promise<Store>> = {
  sqlite,
  postgres,
  d1: () => cloudflare("d1"),
  "durable-object": () => cloudflare("durable-object"),
};
