// As process.ts, in workerd: a receiver on D1 and one in a Durable Object, each with the handler of the crash test.
import { createReceiver } from "@upcall/receiver";
import { d1Inbox, type D1Database } from "@upcall/receiver/inbox/d1";
import { durableObjectInbox, type DurableObjectStorage } from "@upcall/receiver/inbox/durable-object";
import { pathToken } from "@upcall/receiver/trust";
import { alarmWake, drainOnAlarm, type AlarmStorage } from "@upcall/receiver/wake/alarm";
import { drainOnCron } from "@upcall/receiver/wake/cron";
import type { Inbox, Receiver } from "@upcall/receiver";
import type { ExecutionContext } from "hono";
import { addRow, impatient } from "./handler.ts";

interface Env {
  readonly ENGINE: "d1" | "durable-object";
  readonly TOKEN: string;
  readonly DB: D1Database;
  readonly SHARD: { getByName(name: string): { fetch(request: Request): Promise<Response> } };
}

interface State {
  readonly storage: DurableObjectStorage & AlarmStorage;
}

const createEffects = "create table if not exists effect (key text, pid integer)";
const handler = addRow("insert into effect (key, pid) values (?, ?)", 0);

const unfinished = async (inbox: Inbox<never>): Promise<Response> => {
  const { unread, open } = await inbox.summary();
  return Response.json(unread + open);
};

const onD1 = createReceiver((env: Env) => ({
  inbox: d1Inbox(env.DB),
  trust: [pathToken(env.TOKEN)],
  ...impatient,
})).otherwise(handler);

export class Shard {
  readonly #storage: State["storage"];
  readonly #receiver: Receiver<never>;

  constructor({ storage }: State, { TOKEN }: Env) {
    this.#storage = storage;
    storage.sql.exec(createEffects);
    const inbox = durableObjectInbox(storage);
    const wake = alarmWake(storage);
    this.#receiver = createReceiver({ inbox, wake, trust: [pathToken(TOKEN)], ...impatient }).otherwise(
      handler,
    ) as unknown as Receiver<never>;
  }

  fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === "/unfinished") return unfinished(this.#receiver.settings().inbox);
    return this.#receiver.fetch(request);
  }

  alarm(): Promise<void> {
    return drainOnAlarm(this.#receiver, this.#storage);
  }
}

interface Handler {
  fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response>;
  scheduled(event: unknown, env: Env): Promise<void>;
}

const worker: Handler = {
  async fetch(request, env, context) {
    if (env.ENGINE === "durable-object") return env.SHARD.getByName("one").fetch(request);
    if (new URL(request.url).pathname !== "/unfinished") return onD1.fetch(request, env, context);
    await env.DB.batch([env.DB.prepare(createEffects).bind() as never]);
    return unfinished(d1Inbox(env.DB) as Inbox<never>);
  },
  async scheduled(event, env) {
    if (env.ENGINE === "d1") await drainOnCron(onD1)(event, env);
  },
};
export default worker;
