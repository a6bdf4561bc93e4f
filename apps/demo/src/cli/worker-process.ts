import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createClient, type Client } from "@upcall/client";
import { Miniflare } from "miniflare";
import { buildDashboard, bundleWorker } from "../build/bundle.ts";
import { Failure } from "./failure.ts";
import { assertCallable, freePort, listens } from "./ports.ts";

/** The demo Worker in real local workerd. */
export interface WorkerProcess {
  readonly url: string;
  readonly port: number;
  /** Calls the operator's API. Fails with the sentence that the Worker answered. */
  api<T>(method: "GET" | "POST", path: string, body?: unknown): Promise<T>;
  /** The platform, called through the Worker's proxy as the pages do. */
  readonly platform: Pick<Client, "createSoftwareUpgradeTask" | "createFirmwareUpgradeTask" | "queryUpgradeSubTask">;
  /** What the edge does once a minute. */
  cron(): Promise<void>;
  /** Whether workerd is there. One that is busy is, also when a call fails. */
  listens(): Promise<boolean>;
  /** Starts workerd again, with its state, after it has died. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

export interface WorkerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the state and the pages are kept. */
  readonly folder: string;
  /** Where the platform pushes to, when that is not this port itself. */
  readonly publicUrl?: string | undefined;
  /** The Worker's variables and secrets. */
  readonly bindings: Readonly<Record<string, string>> & { readonly OPERATOR_TOKEN: string };
}

const startMs = 20_000;
const endMs = 5000;

export async function startWorker(options: WorkerOptions): Promise<WorkerProcess> {
  const { folder, bindings } = options;
  const port = await freePort(options.port);
  await assertCallable(port);
  const url = `http://127.0.0.1:${port}`;
  const pages = join(folder, "pages");
  const [contents] = await Promise.all([bundleWorker(), buildDashboard(pages)]);
  const start = (): Miniflare =>
    new Miniflare({
      modules: [{ type: "ESModule", path: "worker.js", contents }],
      compatibilityDate: "2026-04-01",
      host: "127.0.0.1",
      port,
      cf: false,
      telemetry: { enabled: false },
      bindings: { ...bindings, PUBLIC_URL: options.publicUrl ?? url },
      durableObjects: {
        MONITOR: { className: "Monitor", useSQLite: true },
        TOKENS: { className: "TokenStoreObject", useSQLite: true },
      },
      durableObjectsPersist: join(folder, "objects"),
      assets: {
        directory: pages,
        binding: "ASSETS",
        routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
      },
    });
  const own = process.listeners("SIGINT");
  /** One that is killed while it starts is never ready. */
  async function ready(miniflare: Miniflare): Promise<Miniflare> {
    await atMost(startMs, miniflare.ready);
    // Miniflare would end this process at an interrupt, before the demo has ended by itself.
    for (const listener of process.listeners("SIGINT")) if (!own.includes(listener)) process.off("SIGINT", listener);
    return miniflare;
  }
  let miniflare = await ready(start());

  const authorization = `Bearer ${bindings.OPERATOR_TOKEN}`;
  async function api<T>(method: string, path: string, body?: unknown): Promise<T> {
    const headers = { authorization, "content-type": "application/json" };
    const response = await fetch(`${url}/api/${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
    const text = await response.text();
    if (!/json/.test(response.headers.get("content-type") ?? "") && text !== "")
      throw new Error(`${method} /api/${path} was answered ${response.status} by workerd, not by the Worker.`);
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    if (!response.ok) throw new Failure((answer as { message: string }).message);
    return answer as T;
  }
  return {
    url,
    port,
    api,
    platform: createClient({
      baseUrl: `${url}/platform`,
      proxied: true,
      fetch: (request) => {
        request.headers.set("authorization", authorization);
        return fetch(request);
      },
    }),
    cron: async () => {
      const worker = await miniflare.getWorker();
      await worker.scheduled({ cron: "* * * * *" });
    },
    listens: () => listens(port),
    revive: async () => {
      await atMost(endMs, miniflare.dispose()).catch(() => {});
      miniflare = await ready(start());
    },
    stop: () => miniflare.dispose(),
  };
}

/** Waits for something, but not for ever; and leaves no timer behind, which would keep the process from ending. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([work, pause(ms, undefined, { signal: over.signal }).catch(() => {})]);
  } finally {
    over.abort();
  }
}
