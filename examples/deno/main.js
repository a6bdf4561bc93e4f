import { DatabaseSync } from "node:sqlite";
import { createClient } from "@upcall/client";
import { sweep } from "@upcall/receiver/wake/timer";
import { createApplication } from "./application.js";

const { PLATFORM_URL, APP_ID, APP_SECRET, CALLBACK_URL, OPERATOR_TOKEN, ...env } = Deno.env.toObject();
const commissioning = env.COMMISSIONING === "true";

const application = createApplication({
  database: new DatabaseSync(env.DATABASE ?? "monitor.db"),
  client: createClient({ baseUrl: PLATFORM_URL, appId: APP_ID, secret: APP_SECRET, commissioning }),
  appId: APP_ID,
  callbackUrl: CALLBACK_URL,
  operatorToken: OPERATOR_TOKEN,
  commissioning,
});
// Takes up what an earlier process left behind.
sweep(application.receiver);

const onListen = ({ port }) => console.log(`ready ${port}`);
Deno.serve({ port: Number(env.PORT ?? 8099), onListen }, (request) => application.fetch(request));
