import { createClient } from "../../src/index.ts";
import { patience, runScenarios } from "./scenarios.ts";

const outcomes = await runScenarios({
  where: "in a page",
  options: (appId) => ({ baseUrl: `/iot/${appId}`, proxied: true, limit: false, ...patience }),
  adminUrl: `${location.origin}/admin`,
  fetch: (request) => fetch(request),
  createClient,
});
console.log(JSON.stringify(outcomes));
