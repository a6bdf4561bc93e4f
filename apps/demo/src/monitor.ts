import { DurableObject } from "cloudflare:workers";
import { durableObjectStore } from "@upcall/client/stores/durable-object";
import { durableObjectInbox } from "@upcall/receiver/inbox/durable-object";
import { alarmWake, drainOnAlarm } from "@upcall/receiver/wake/alarm";
import { cloudflareAccess } from "./access/cloudflare-access.ts";
import { connectPlatform, platformSettings } from "./app/connect-platform.ts";
import { createApp, type App } from "./app/create-app.ts";
import type { Sql, SqlValue } from "./app/database.ts";
import { callbackUrlOn } from "./app/subscriptions.ts";
import type { Env } from "./env.ts";

/** The one object that holds everything: the inbox and what the application made of it, in one SQLite. */
export class Monitor extends DurableObject<Env> {
  readonly #app: Promise<App>;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { storage } = ctx;
    const sql: Sql = <Row>(text: string, ...params: SqlValue[]) => storage.sql.exec(text, ...params).toArray() as Row[];
    const platform = platformSettings(env);
    this.#app = ctx.blockConcurrencyWhile(() =>
      createApp({
        sql,
        inbox: durableObjectInbox(storage),
        wake: alarmWake(storage),
        platform: connectPlatform({ ...platform, store: durableObjectStore(env.TOKENS) }),
        appId: env.APP_ID,
        callbackUrl: callbackUrlOn(env.PUBLIC_URL, env.HOOK_TOKEN),
        operatorToken: env.OPERATOR_TOKEN,
        ...(env.ACCESS_TEAM &&
          env.ACCESS_AUDIENCE && {
            signIn: cloudflareAccess({ team: env.ACCESS_TEAM, audience: env.ACCESS_AUDIENCE }),
          }),
        commissioning: platform.commissioning,
        emulatorUrl: env.EMULATED === "true" ? env.PLATFORM_URL : undefined,
      }),
    );
  }

  override async fetch(request: Request): Promise<Response> {
    return (await this.#app).fetch(request);
  }

  override async alarm(): Promise<void> {
    await drainOnAlarm((await this.#app).receiver, this.ctx.storage);
  }

  /** What the cron does. */
  async sweep(): Promise<void> {
    await (await this.#app).sweep();
  }
}
