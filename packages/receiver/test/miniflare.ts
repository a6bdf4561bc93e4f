import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare, type MiniflareOptions } from "miniflare";

export const token = "0123456789abcdef";

/** Bundles a file for workerd, from the packages' sources. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["@upcall/source", "workerd", "worker", "module"],
    mainFields: ["module", "main"],
    external: ["node:*", "cloudflare:*"],
  });
  return outputFiles[0]!.text;
}

/** Runs the test Worker in real workerd. `persist` is a folder for what must survive a restart. */
export async function startWorker(persist?: string): Promise<Miniflare> {
  const contents = await bundled(fileURLToPath(new URL("worker.ts", import.meta.url)));
  const options: MiniflareOptions = {
    modules: [{ type: "ESModule", path: "worker.js", contents }],
    compatibilityDate: "2026-04-01",
    compatibilityFlags: ["nodejs_compat"],
    cf: false,
    bindings: { TOKEN: token },
    d1Databases: { DB: "inbox" },
    queueProducers: { JOBS: "jobs" },
    queueConsumers: { jobs: { maxBatchSize: 10, maxBatchTimeout: 0.05 } },
    durableObjects: { SHARD: { className: "Shard", useSQLite: true } },
    ...(persist ? { d1Persist: `${persist}/d1`, durableObjectsPersist: `${persist}/do` } : {}),
  };
  const worker = new Miniflare(options);
  await worker.ready;
  return worker;
}
