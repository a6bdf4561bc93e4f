import { createClient } from "@upcall/client";
import { sweep } from "@upcall/receiver/wake/timer";
import { serve } from "@hono/node-server";
import Database from "libsql";
import { createApplication } from "./application.js";

const { PLATFORM_URL, APP_ID, APP_SECRET, CALLBACK_URL, OPERATOR_TOKEN } = process.env;
const commissioning = process.env.COMMISSIONING === "true";

const application = createApplication({
  database: new Database(process.env.DATABASE ?? "monitor.db"),
  client: createClient({ baseUrl: PLATFORM_URL, appId: APP_ID, secret: APP_SECRET, commissioning }),
  appId: APP_ID,
  callbackUrl: CALLBACK_URL,
  operatorToken: OPERATOR_TOKEN,
  commissioning,
});
// Takes up what an earlier process left behind.
sweep(application.receiver);

serve({ fetch: application.fetch, port: Number(process.env.PORT ?? 8099) }, ({ port }) => console.log(`ready ${port}`));
