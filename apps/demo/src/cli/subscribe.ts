import { screen } from "./screen.ts";
import type { WorkerProcess } from "./worker-process.ts";

/** Subscribes to all four management notifications, and says so. */
export async function subscribe(worker: WorkerProcess): Promise<void> {
  const { created, kept } = await worker.api<Record<"created" | "kept", string[]>>("POST", "subscriptions");
  screen.say(`subscribed to ${[...created, ...kept].length} types of notifications`);
}
