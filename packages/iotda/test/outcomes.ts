import { createReceiver, oceanConnect } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { recordInbox } from "@upcall/receiver/reconcile";
import { pathToken } from "@upcall/receiver/trust";
import { createBridge, type Bridge, type BridgeOptions } from "../src/bridge/index.ts";
import type { Iotda } from "../src/index.ts";
import { iotdaDialect, pushSchemas, pushSignature } from "../src/push/index.ts";

export const pushToken = "aB3dE5";

/** A receiver with one set of handlers, whatever platform sends, and the log of what they were given. */
export function application({ signed = false } = {}) {
  const outcomes: string[] = [];
  const attempts: string[] = [];
  const pushes: string[] = [];
  const via = new Set<string>();
  const receiver = createReceiver({
    inbox: memoryInbox({ warn: () => undefined }),
    wake: { ring: () => undefined },
    trust: [pathToken("0123456789abcdef"), ...(signed ? [pushSignature({ token: pushToken })] : [])],
    dialects: [oceanConnect, iotdaDialect],
    schemas: pushSchemas,
  });
  const log: Parameters<typeof receiver.otherwise>[0] = (_, context) => {
    const { event, attempt } = context;
    if (!event || !("outcome" in event)) return;
    const { kind, deviceId, outcome, reason } = event;
    via.add(context.via);
    outcomes.push(`${kind} ${deviceId} ${outcome} ${outcome === "FAIL" ? (reason ?? "") : ""}`.trim());
    attempts.push(`${deviceId} ${attempt} ${outcome}`);
  };
  receiver.on("swUpgradeResultNotify", log as never).on("fwUpgradeResultNotify", log as never);
  receiver.on("batchtask/update", ({ task_id, status }) => void pushes.push(`${task_id} ${status}`));
  const bridgeTo = (iotda: Iotda, options: Partial<BridgeOptions> = {}): Bridge =>
    createBridge({ platform: iotda, inbox: recordInbox(receiver), appId: "app-1", since: 0, ...options });
  /** Reads once more, and handles what was read. */
  async function handleNews(bridge: Bridge): Promise<void> {
    await bridge.run();
    await receiver.drain();
  }
  return { receiver, outcomes, attempts, pushes, via, bridgeTo, handleNews };
}
