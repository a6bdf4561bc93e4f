import { Database } from "bun:sqlite";
import { createClient } from "@upcall/client";
import { sweep } from "@upcall/receiver/wake/timer";
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

const server = Bun.serve({ port: Number(process.env.PORT ?? 8099), fetch: (request) => application.fetch(request) });
console.log(`ready ${server.port}`);
