import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import type { Env } from "../env.ts";
import { Failure } from "./failure.ts";

/** The demo Worker in real local workerd. */
export interface WorkerProcess {
  readonly url: string;
  /** Calls the operator's API. Fails with the sentence that the Worker answered. */
  api<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T>;
  stop(): Promise<void>;
}

export async function startWorker(port: number, bindings: Env): Promise<WorkerProcess> {
  if (port !== 0) await assertFree(port);
  const miniflare = new Miniflare({
    modules: [{ type: "ESModule", path: "worker.js", contents: await bundle() }],
    compatibilityDate: "2026-04-01",
    host: "127.0.0.1",
    port,
    cf: false,
    telemetry: { enabled: false },
    bindings: { ...bindings },
  });
  const { origin: url } = await miniflare.ready;
  return {
    url,
    api: async <T>(method: string, path: string, body?: unknown) => {
      const headers = { authorization: `Bearer ${bindings.OPERATOR_TOKEN}`, "content-type": "application/json" };
      const response = await fetch(`${url}/api/${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Failure((answer as { message: string }).message);
      return answer as T;
    },
    stop: () => miniflare.dispose(),
  };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../worker.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["@upcall/source", "workerd", "worker"],
    mainFields: ["module", "main"],
    external: ["cloudflare:*", "node:*"],
  });
  return outputFiles[0]!.text;
}

const assertFree = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", ({ code }: NodeJS.ErrnoException) => {
        const why = code === "EACCES" ? "may not be used by this user" : "is in use";
        reject(new Failure(`Port ${port} ${why}: choose another with --port, or leave --port out.`));
      })
      .listen(port, "127.0.0.1", () => probe.close(() => resolve()));
  });
