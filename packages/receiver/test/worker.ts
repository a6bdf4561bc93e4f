// A Worker that the tests run in workerd: the conformance suite on D1 and in a Durable Object, and a whole receiver on each.
import { deepStrictEqual } from "node:assert";
import { createReceiver, type Inbox, type Receiver, type Wake } from "@upcall/receiver";
import type { ExecutionContext } from "hono";
import { d1Inbox, type D1Database } from "@upcall/receiver/inbox/d1";
import {
  durableObjectInbox,
  type DurableObjectStorage,
  type SqlStatement,
} from "@upcall/receiver/inbox/durable-object";
import { inboxConformance, type InboxUnderTest } from "@upcall/receiver/testing";
import { handlePoisoned } from "./poisoned.ts";
import { pathToken } from "@upcall/receiver/trust";
import { alarmWake, drainOnAlarm, type AlarmStorage } from "@upcall/receiver/wake/alarm";
import { drainOnCron } from "@upcall/receiver/wake/cron";
import { drainOnQueue, queueWake, type QueueProducer } from "@upcall/receiver/wake/queue";

interface Namespace {
  idFromName(name: string): unknown;
  get(id: unknown): { fetch(request: Request): Promise<Response> };
}

interface Env {
  DB: D1Database;
  JOBS: QueueProducer;
  SHARD: Namespace;
  TOKEN: string;
}

const create = "create table if not exists number (n integer primary key)";
const insert = (n: number): SqlStatement => ({ sql: "insert into number (n) values (?)", params: [n] });
const numbersOf = (rows: unknown[]): number[] => rows.map((row) => (row as { n: number }).n);

async function runCase(name: string, make: () => Promise<InboxUnderTest<SqlStatement>>): Promise<Response> {
  const cases = new Map<string, () => Promise<void>>();
  inboxConformance(make, { test: (name, run) => void cases.set(name, run), equal: deepStrictEqual });
  try {
    await cases.get(name)!();
    return new Response("passed");
  } catch (error) {
    return new Response(String((error as Error).stack ?? error));
  }
}

async function onD1(database: D1Database): Promise<InboxUnderTest<SqlStatement>> {
  const run = async (sql: string): Promise<unknown[]> =>
    (await database.batch([database.prepare(sql).bind() as never]))[0]!.results;
  for (const table of ["migration", "delivery", "stream", "job", "fence"])
    await run(`drop table if exists upcall_${table}`);
  await run(create);
  await run("delete from number");
  return {
    inbox: d1Inbox(database),
    addNumber: insert,
    numbers: async () => numbersOf(await run("select n from number order by n")),
    again: async () => d1Inbox(database),
  };
}

/** Notes in the store what the handler did; a second time would be seen. */
function counting<Env extends object>(
  receiver: Receiver<SqlStatement, Record<never, never>, Env>,
): Receiver<SqlStatement, Record<never, never>, Env> {
  return receiver.on("fwUpgradeResultNotify", (body, { effect }) =>
    effect({ sql: "insert into effect (n) values (?)", params: [Number(body.deviceId.replace("device-", ""))] }),
  );
}

const createEffects = "create table if not exists effect (n integer)";
const poisonOf = (query: URLSearchParams): [jobs: number, poison: boolean] => [
  Number(query.get("jobs")),
  query.get("poison") !== "no",
];
const selectEffects = "select n from effect order by n";

const quiet = { observe: () => undefined };

type OnD1 = Receiver<SqlStatement, Record<never, never>, Env>;

const onD1With = (wake: (env: Env) => Wake | undefined): OnD1 =>
  counting(
    createReceiver((env: Env) => ({
      inbox: d1Inbox(env.DB),
      trust: [pathToken(env.TOKEN)],
      hooks: quiet,
      leaseMs: 500,
      wake: wake(env),
    })),
  );

const byQueue = onD1With((env) => queueWake(env.JOBS));
const byCron = onD1With(() => ({ ring: () => undefined }));
const inRequest = onD1With(() => undefined);

interface State {
  readonly storage: DurableObjectStorage & AlarmStorage;
}

export class Shard {
  readonly #storage: State["storage"];
  readonly #receiver: Receiver<SqlStatement>;

  constructor({ storage }: State, env: Env) {
    this.#storage = storage;
    storage.sql.exec(create);
    storage.sql.exec(createEffects);
    this.#receiver = counting(
      createReceiver({
        inbox: durableObjectInbox(storage),
        trust: [pathToken(env.TOKEN)],
        wake: alarmWake(storage),
        leaseMs: 500,
        hooks: quiet,
      }),
    );
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const numbers = () => numbersOf(this.#storage.sql.exec("select n from number order by n").toArray());
    const make = async (): Promise<InboxUnderTest<SqlStatement>> => ({
      inbox: durableObjectInbox(this.#storage),
      addNumber: insert,
      numbers: async () => numbers(),
      again: async () => durableObjectInbox(this.#storage) as Inbox<SqlStatement>,
    });
    if (pathname === "/case") return runCase(searchParams.get("name")!, make);
    if (pathname === "/poison") return Response.json(await handlePoisoned(await make(), ...poisonOf(searchParams)));
    if (pathname === "/effects") return Response.json(numbersOf(this.#storage.sql.exec(selectEffects).toArray()));
    return this.#receiver.fetch(request);
  }

  alarm(): Promise<void> {
    return drainOnAlarm(this.#receiver, this.#storage);
  }
}

let shards = 0;

interface Handler {
  fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response>;
  queue(batch: unknown, env: Env): Promise<void>;
  scheduled(event: unknown, env: Env): Promise<void>;
}

const worker: Handler = {
  async fetch(request, env, context) {
    const { pathname, search, searchParams } = new URL(request.url);
    const shard = (name: string): ReturnType<Namespace["get"]> => env.SHARD.get(env.SHARD.idFromName(name));
    switch (pathname.split("/", 3).join("/")) {
      case "/d1/case":
        return runCase(searchParams.get("name")!, () => onD1(env.DB));
      case "/d1/effects": {
        const statements = [createEffects, selectEffects].map((sql) => env.DB.prepare(sql).bind() as never);
        return Response.json(numbersOf((await env.DB.batch(statements))[1]!.results));
      }
      case "/d1/poison":
        return Response.json(await handlePoisoned(await onD1(env.DB), ...poisonOf(searchParams)));
      case "/shard/poison":
        return shard(`poison-${(shards += 1)}`).fetch(new Request(`http://shard/poison${search}`));
      case "/shard/case":
        return shard(`case-${(shards += 1)}`).fetch(new Request(`http://shard/case${search}`));
      case "/shard/effects":
        return shard("one").fetch(new Request("http://shard/effects"));
      case `/shard/${env.TOKEN}`:
        return shard("one").fetch(request);
      case `/queue/${env.TOKEN}`:
        return byQueue.fetch(request, env, context);
      case `/cron/${env.TOKEN}`:
        return byCron.fetch(request, env, context);
      default:
        return inRequest.fetch(request, env, context);
    }
  },
  queue: drainOnQueue(byQueue),
  scheduled: drainOnCron(byCron),
};
export default worker;
