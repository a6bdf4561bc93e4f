/**
 * Processor time of one call on loopback, beside bare fetch and other clients, in the same run against a server in a process of its own:
 * `pnpm --filter @upcall/bench client`. Fails when a call of the client takes more than 1.1 times what ky takes with the same options.
 */
import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@upcall/client";
import { create as createAxios } from "axios";
import ky from "ky";
import { ofetch } from "ofetch";
import createOpenapiClient from "openapi-fetch";
import { median } from "./median.ts";

const rounds = 41;
const calls = 100;
const peer = "ky, the same options";
/** Times the processor time of that peer that a call of the client may take. */
const ceiling = 1.1;
const task = { fileId: "software-1", targets: { devices: ["meters-0001"] } };
const path = "/iodm/northbound/v1.5.0/operations/softwareUpgrade";

/** Answers a login with a token and everything else with a task. */
function serve(): void {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      response.end(request.url?.endsWith("/login") ? '{"accessToken":"t"}' : '{"operationId":"op-1"}');
    });
  });
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

interface Paths {
  [path]: {
    post: {
      requestBody: { content: { "application/json": typeof task } };
      responses: { 200: { content: { "application/json": { operationId: string } } } };
    };
  };
}

function contenders(baseUrl: string): Record<string, () => Promise<{ operationId: string }>> {
  const headers = { app_key: "my-app", authorization: "Bearer t" };
  const upcall = createClient({ baseUrl, appId: "my-app", secret: "s3cret", limit: false });
  const openapi = createOpenapiClient<Paths>({ baseUrl, headers });
  const plain = ky.create({ prefix: baseUrl, headers, retry: 0, timeout: false });
  // As the client uses it: both time-outs, repeats, a hook of each kind, and a body that is read and checked for an error.
  const full = ky.create({
    prefix: baseUrl,
    headers,
    timeout: 10_000,
    totalTimeout: 120_000,
    retry: { limit: 2, methods: ["post"], shouldRetry: () => false },
    hooks: {
      beforeRequest: [async () => {}],
      beforeRetry: [async () => {}],
      beforeError: [({ error }) => error],
      afterResponse: [
        async ({ response }) => {
          if (((await response.json()) as { error_code?: string }).error_code) throw new Error("refused");
        },
      ],
    },
  });
  const axiosCalls = createAxios({ baseURL: baseUrl, headers });
  const ofetchCalls = ofetch.create({ baseURL: baseUrl, headers });
  return {
    "bare fetch": async () => {
      const init = {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(task),
      };
      const response = await fetch(baseUrl + path, init);
      return (await response.json()) as { operationId: string };
    },
    "@upcall/client": () => upcall.createSoftwareUpgradeTask(task),
    "openapi-fetch": async () => (await openapi.POST(path, { body: task })).data!,
    axios: async () => (await axiosCalls.post<{ operationId: string }>(path, task)).data,
    ofetch: () => ofetchCalls(path, { method: "POST", body: task }),
    "ky, no retry, no timeout": () => plain.post(path, { json: task }).json(),
    [peer]: () => full.post(path, { json: task }).json(),
  };
}

/** Microseconds of processor time of one call, one after the other or 20 at a time. */
async function time(call: () => Promise<{ operationId: string }>, atOnce: number): Promise<number> {
  const began = process.cpuUsage();
  for (let done = 0; done < calls; done += atOnce) {
    const replies = await Promise.all(Array.from({ length: atOnce }, call));
    if (replies.some(({ operationId }) => operationId !== "op-1")) throw new Error("wrong reply");
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / calls;
}

async function measure(baseUrl: string): Promise<void> {
  const clients = Object.entries(contenders(baseUrl));
  for (const atOnce of [1, 20]) {
    for (const [, call] of clients) for (let warm = 0; warm < 3; warm += 1) await time(call, atOnce);
    // A round measures all, one right after the other, and ratios are taken within it: noise strikes all alike.
    const table: number[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const row: number[] = [];
      for (const [, call] of clients) row.push(await time(call, atOnce));
      table.push(row);
    }
    console.log(`\n${atOnce} at a time, processor time, medians of ${rounds} rounds of ${calls} calls`);
    const at = clients.findIndex(([name]) => name === peer);
    for (const [index, [name]] of clients.entries()) {
      const each = median(table.map((row) => row[index]!));
      const [bare, same] = [0, at].map((other) => median(table.map((row) => row[index]! / row[other]!)));
      if (name === "@upcall/client" && same! > ceiling) process.exitCode = 1;
      const figures = [`${each.toFixed(0)} us`, `${bare!.toFixed(2)} x bare`, `${same!.toFixed(2)} x ky`];
      console.log(`${name.padEnd(26)}${figures.map((figure) => figure.padStart(12)).join("")}`);
    }
  }
}

if (process.send) serve();
else {
  const server = fork(import.meta.filename);
  server.once("message", (port) => void measure(`http://127.0.0.1:${String(port)}`).finally(() => server.kill()));
}
