import { managementNotifyTypes, type Notification } from "@upcall/contracts/notifications";
import {
  createReceiver,
  GiveUp,
  oceanConnect,
  type ReceiverEvent,
  type HandlerContext,
  type Inbox,
  type Receiver,
  type Wake,
} from "@upcall/receiver";
import { iotdaDialect } from "@upcall/iotda/push";
import { pathToken } from "@upcall/receiver/trust";
import type { SqlStatement } from "./database.ts";
import { effectsOf } from "./record.ts";

/** What the application receives with. */
export interface ReceivingOptions {
  readonly inbox: Inbox<SqlStatement>;
  /** Last part of the callback URL's path. */
  readonly hookToken: string;
  readonly wake?: Wake | undefined;
  readonly now: () => number;
  /** Whether the handler of results is broken on purpose. */
  readonly broken: () => boolean;
  readonly observe: (happening: ReceiverEvent) => void;
}

/** Operation of a stream or an event key; both are named after application, operation and sub-operation. */
export const operationOf = (name: string): string => decodeURIComponent(name.split("/")[1] ?? "");

/** Every notification, late ones too, is written down in the transaction that ends its job. */
export function createReceiving(options: ReceivingOptions): Receiver<SqlStatement> {
  const { inbox, hookToken, wake, now, broken, observe } = options;
  const receiver = createReceiver<SqlStatement>({
    inbox,
    trust: [pathToken(hookToken)],
    dialects: [oceanConnect, iotdaDialect],
    hooks: { observe },
    concurrency: 256,
    // Handlers end at once, so what a killed process held may be taken over soon.
    leaseMs: 5000,
    now,
    ...(wake ? { wake } : {}),
  });
  const record = (_: Notification, context: HandlerContext<SqlStatement>): void => {
    const event = context.event!;
    if ("outcome" in event && broken()) throw new GiveUp("the handler of results is broken");
    context.effect(...effectsOf(event, context, now()));
  };
  for (const type of managementNotifyTypes) receiver.on(type, record, { late: true });
  return receiver;
}
