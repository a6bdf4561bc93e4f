import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Miniflare, type MiniflareOptions } from "miniflare";
import { asWorker } from "../../../../tools/runtimes/workerd.ts";
import type { Victim } from "./child.ts";

const cron = "/cdn-cgi/handler/scheduled";
const cronMs = 250;

/** workerd with the stores in a folder. Miniflare stays while workerd is killed, so that it is soon there again. */
export interface WorkerdHost {
  start(): Promise<Victim>;
  unfinished(): Promise<number>;
  close(): Promise<void>;
}

/** Prepares `worker.ts` for workerd and starts nothing that is seen yet. */
export async function workerdHost(
  engine: "d1" | "durable-object",
  token: string,
  folder: string,
): Promise<WorkerdHost> {
  let workerd: ChildProcess | undefined;
  const noticed = (message: unknown): void => {
    const { process } = message as { process: ChildProcess };
    // Its file is known only when it has been started.
    queueMicrotask(() => (workerd = process.spawnfile.includes("workerd") ? process : workerd));
  };
  subscribe("child_process", noticed);
  const options: MiniflareOptions = {
    ...(await asWorker(fileURLToPath(new URL("worker.ts", import.meta.url)))),
    unsafeTriggerHandlers: true,
    bindings: { ENGINE: engine, TOKEN: token },
    d1Databases: { DB: "inbox" },
    d1Persist: folder,
    durableObjects: { SHARD: { className: "Shard", useSQLite: true } },
    durableObjectsPersist: folder,
    handleRuntimeStdio: () => undefined,
  };
  const miniflare = new Miniflare(options);
  let url = await miniflare.ready;
  const sweeping = setInterval(() => void fetch(new URL(cron, url)).catch(() => undefined), cronMs);

  return {
    async start() {
      if (workerd?.signalCode) await miniflare.setOptions(options);
      url = await miniflare.ready;
      const running = workerd!;
      return {
        url: new URL(`/iot/${token}`, url).href,
        pid: running.pid!,
        alive: () => running.exitCode === null && running.signalCode === null,
        async kill() {
          const gone = once(running, "exit");
          running.kill("SIGKILL");
          await gone;
        },
      };
    },
    unfinished: async () => (await (await fetch(new URL("/unfinished", url))).json()) as number,
    async close() {
      clearInterval(sweeping);
      unsubscribe("child_process", noticed);
      await miniflare.dispose();
    },
  };
}
