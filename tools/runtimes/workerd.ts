import { Miniflare, type MiniflareOptions } from "miniflare";
import { bundleWorker } from "./bundle.ts";

/** A module as a Worker for Miniflare. */
const workerOf = (contents: string): MiniflareOptions => ({
  modules: [{ type: "ESModule", path: "worker.js", contents }],
  compatibilityDate: "2026-04-01",
  cf: false,
  telemetry: { enabled: false },
});

/** A program from the sources as a Worker for Miniflare. */
export const asWorker = async (entry: string): Promise<MiniflareOptions> => workerOf(await bundleWorker(entry));

/** What a Worker may have beside its module. */
export interface InWorkerd {
  readonly compatibilityFlags?: string[];
  readonly bindings?: Record<string, string>;
}

/** Calls a Worker in real workerd once; gives the JSON that it answers. */
export async function runInWorkerd(contents: string, options: InWorkerd = {}): Promise<unknown> {
  const worker = new Miniflare({ ...workerOf(contents), ...options });
  try {
    const answer = await worker.dispatchFetch("http://localhost/");
    if (!answer.ok) throw new Error(await answer.text());
    return await answer.json();
  } finally {
    await worker.dispose();
  }
}
