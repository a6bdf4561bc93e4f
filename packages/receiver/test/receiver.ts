import type { Receiver, ReceiverOptions } from "../src/create-receiver.ts";
import type { ReceiverEvent } from "../src/hooks.ts";
import type { Inbox } from "../src/inbox/inbox.ts";
import { memoryInbox, type MemoryEffect } from "../src/inbox/memory.ts";
import { deliveryRequest } from "../src/testing/deliver.ts";
import { pathToken } from "../src/trust/path-token.ts";

export const ignore = (): void => undefined;
export const token = "0123456789abcdef";
export const url: string = `https://hooks.example.com:443/iot/${token}`;

/** A memory inbox that does not warn of what it forgets. */
export const quietInbox = (): Inbox<MemoryEffect> => memoryInbox({ warn: ignore });

type Options = Pick<ReceiverOptions<MemoryEffect>, "inbox" | "trust" | "wake" | "hooks">;

/** Options of a receiver that works by itself after each answer. */
export const basics = (): Options => ({ inbox: quietInbox(), trust: [pathToken(token)], hooks: { observe: ignore } });

/** Options of a receiver that works only when it is drained. */
export const still = (): Options => ({ ...basics(), wake: { ring: ignore } });

/** Hooks, and the events that they observe. */
export function recorder(): { events: ReceiverEvent[]; hooks: { observe(event: ReceiverEvent): void } } {
  const events: ReceiverEvent[] = [];
  return { events, hooks: { observe: (event) => void events.push(event) } };
}

/** Sends deliveries one after the other and gives the status of each answer. */
export async function push(receiver: Pick<Receiver<never>, "fetch">, ...bodies: unknown[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const body of bodies) statuses.push((await receiver.fetch(deliveryRequest(url, body))).status);
  return statuses;
}
