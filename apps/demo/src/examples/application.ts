import { createClientOf } from "@upcall/client";
import { sqliteInbox, type SqliteDatabase } from "@upcall/receiver/inbox/sqlite";
import { sweep } from "@upcall/receiver/wake/timer";
import { createApp } from "../app/create-app.ts";
import type { Sql, SqlValue } from "../app/database.ts";
import { platformOperations } from "../app/platform.ts";
import { serve } from "../app/serve.ts";

/** What the monitor needs where it is one process with an SQLite file. */
export interface MonitorOptions {
  /** Open database; it keeps the inbox and what the application made of it. */
  readonly database: SqliteDatabase;
  /** Answers with one of the dashboard's files. */
  readonly pages: (request: Request) => Response | Promise<Response>;
  /** Origin of the platform, and the application's id and secret there. */
  readonly platformUrl: string;
  readonly appId: string;
  readonly secret: string;
  /** Where the platform pushes to; its last part is a secret. */
  readonly callbackUrl: string;
  /** Opens the operator's API to programs. */
  readonly operatorToken: string;
  /** Whether the callback may be plain HTTP. */
  readonly commissioning: boolean;
  /** Whether the platform is the emulator, whose faults the dashboard then offers. */
  readonly emulated: boolean;
}

/** The monitor, to be served by any runtime. */
export interface Monitor {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Makes a one-time code for a login link, `/#login=<code>`; it lives an hour. */
  readonly loginCode: () => Promise<string>;
}

const reconcileEveryMs = 60_000;

const sqlOf = (database: SqliteDatabase): Sql => {
  const prepared = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  return <Row>(text: string, ...params: SqlValue[]) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement.all(...(params as never[])) as Row[];
  };
};

/** Starts the monitor: takes up what an earlier process left behind, and asks the platform once a minute what was missed. */
export async function startMonitor(options: MonitorOptions): Promise<Monitor> {
  const { database, pages, platformUrl, appId, secret, callbackUrl, operatorToken, commissioning, emulated } = options;
  const app = await createApp({
    sql: sqlOf(database),
    inbox: sqliteInbox(database),
    client: createClientOf(platformOperations, { baseUrl: platformUrl, appId, secret, commissioning }),
    appId,
    callbackUrl,
    operatorToken,
    commissioning,
    emulatorUrl: emulated ? platformUrl : undefined,
  });
  const failed = (error: unknown): void => console.error(error);
  sweep(app.receiver, { failed });
  setInterval(() => void app.upkeep.sweep().catch(failed), reconcileEveryMs);
  return { fetch: (request) => serve(request, app.fetch, pages), loginCode: app.loginCode };
}
