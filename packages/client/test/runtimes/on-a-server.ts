import { createClient, type Fetch } from "../../src/index.ts";
import { appOf, limit, patience, runScenarios, scenarios, type Outcome } from "./scenarios.ts";

const secrets = new Map(scenarios.map(({ name }) => [appOf(name).appId, appOf(name).secret]));

/** Runs the table from a program with a secret. `trusting` shows the client certificate and trusts the platform's authority. */
export const runOnServer = (url: string, trusting: Fetch, distrustful: Fetch): Promise<Outcome[]> =>
  runScenarios({
    where: "on a server",
    options: (appId) => ({ baseUrl: url, appId, secret: secrets.get(appId)!, fetch: trusting, limit, ...patience }),
    adminUrl: `${url}/admin`,
    fetch: async (request) => trusting(request),
    distrustful: async (request) => distrustful(request),
    createClient,
  });
