import { createBridge, type BatchTaskRecord } from "@upcall/iotda/bridge";
import type { Receiver } from "@upcall/receiver";
import { recordInbox } from "@upcall/receiver/reconcile";
import type { SqlStatement } from "../database.ts";
import type { Health } from "../health.ts";

/** Reads what becomes of devices off the record of tasks: on each push, which v5 sends for a whole task, and whenever `run` is called. */
export function bridgeOf(
  receiver: Receiver<SqlStatement>,
  platform: BatchTaskRecord,
  appId: string,
  watch: Health["watch"],
): { run(): Promise<void> } {
  const bridge = createBridge({ platform, inbox: recordInbox(receiver), appId, phases: true });
  const run = async (): Promise<void> => void (await watch(bridge.run()));
  // Not awaited: a run gives notifications to the receiver, whose handler this is. What fails is a health issue and read again later.
  receiver.otherwise(() => void run().catch(() => {}));
  return { run };
}
