import type { WorkerProcess } from "./worker-process.ts";

export const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Subscribes to all four management notifications, and says so. */
export async function subscribe(worker: WorkerProcess): Promise<void> {
  const { created, kept } = await worker.api<Record<"created" | "kept", string[]>>("POST", "subscriptions");
  say(`subscribed to ${[...created, ...kept].join(", ")}`);
}
