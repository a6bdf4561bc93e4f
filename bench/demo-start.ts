/**
 * From nothing to the first answer: the demo Worker, which is a router, a receiver, a client and a Durable Object, beside a Worker that
 * is nothing but an answer, in the same local workerd. The difference is what the script costs at a cold start; the rest is workerd.
 */
import { Miniflare, Response as MiniflareResponse } from "miniflare";
import { bundleWorker } from "../apps/demo/src/build/bundle.ts";
import { median } from "./median.ts";

const rounds = 9;
const empty = `export default { fetch: () => new Response("here") };
export class Monitor {}
export class TokenStoreObject {}`;

/** Milliseconds from the start of workerd to the first answer. */
async function firstAnswer(contents: string): Promise<number> {
  const began = performance.now();
  const miniflare = new Miniflare({
    modules: [{ type: "ESModule", path: "worker.js", contents }],
    compatibilityDate: "2026-04-01",
    cf: false,
    telemetry: { enabled: false },
    bindings: {
      PLATFORM_URL: "https://iot.example.com:8743",
      PUBLIC_URL: "https://hooks.example.com",
      APP_ID: "my-app",
      APP_SECRET: "s3cret",
      HOOK_TOKEN: "4f9c2b71d03e8a65",
      OPERATOR_TOKEN: "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    },
    // The pages are files, which a bare Worker of the demo does not answer with.
    serviceBindings: { ASSETS: () => new MiniflareResponse("no page", { status: 404 }) },
    durableObjects: {
      MONITOR: { className: "Monitor", useSQLite: true },
      TOKENS: { className: "TokenStoreObject", useSQLite: true },
    },
  });
  try {
    const answer = await miniflare.dispatchFetch("http://localhost/nothing-here");
    if (answer.status >= 500) throw new Error(`the Worker answered ${answer.status}: ${await answer.text()}`);
    await answer.text();
    return performance.now() - began;
  } finally {
    await miniflare.dispose();
  }
}

const workers = { "empty Worker": empty, "demo Worker": await bundleWorker() };
const times = new Map(Object.keys(workers).map((name) => [name, [] as number[]]));
for (const contents of Object.values(workers)) await firstAnswer(contents);
for (let round = 0; round < rounds; round += 1)
  for (const [name, contents] of Object.entries(workers)) times.get(name)!.push(await firstAnswer(contents));

const base = median(times.get("empty Worker")!);
const more = new Intl.NumberFormat("en", { maximumFractionDigits: 0, signDisplay: "exceptZero" });
console.log(`median of ${rounds} starts, in turns`);
for (const [name, all] of times) {
  const figures = [
    `${median(all).toFixed(0)} ms`,
    `${more.format(median(all) - base)} ms`,
    `${(median(all) / base).toFixed(2)} x`,
  ];
  console.log(name.padEnd(16) + figures.map((figure) => figure.padStart(10)).join(""));
}
