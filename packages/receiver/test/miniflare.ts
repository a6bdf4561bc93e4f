import { fileURLToPath } from "node:url";
import { Miniflare } from "miniflare";
import { asWorker } from "../../../tools/runtimes/workerd.ts";

export const token = "0123456789abcdef";

/** Runs the test Worker in real workerd. `persist` is a folder for what must survive a restart. */
export async function startWorker(persist?: string): Promise<Miniflare> {
  const worker = new Miniflare({
    ...(await asWorker(fileURLToPath(new URL("worker.ts", import.meta.url)))),
    compatibilityFlags: ["nodejs_compat"],
    bindings: { TOKEN: token },
    d1Databases: { DB: "inbox" },
    queueProducers: { JOBS: "jobs" },
    queueConsumers: { jobs: { maxBatchSize: 10, maxBatchTimeout: 0.05 } },
    durableObjects: { SHARD: { className: "Shard", useSQLite: true } },
    ...(persist ? { d1Persist: `${persist}/d1`, durableObjectsPersist: `${persist}/do` } : {}),
  });
  await worker.ready;
  return worker;
}
