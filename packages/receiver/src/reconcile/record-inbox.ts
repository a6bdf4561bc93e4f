import type { Notification } from "@upcall/contracts/notifications";
import type { Progress } from "@upcall/contracts/tracking";
import type { Parse } from "../delivery/parse.ts";
import { streamKey } from "../delivery/key.ts";
import type { Hooks } from "../hooks.ts";
import type { Inbox } from "../inbox/inbox.ts";
import type { Drainable } from "../wake/wake.ts";
import { assertReadable } from "./assert-readable.ts";

/** The part of a receiver that takes what was read off a platform's record. */
export interface Recording extends Drainable {
  settings(): {
    readonly inbox: Pick<Inbox, "accept" | "progress">;
    readonly hooks: Pick<Hooks, "observe">;
    readonly now: () => number;
    readonly parse: Parse;
  };
}

/** A notification that was read off a platform's record instead of being pushed. */
export interface RecordedNotification {
  /** Unique to the event: the same id is stored once, however often it is recorded. */
  readonly id: string;
  readonly body: Notification;
}

type SubOperation = Parameters<typeof streamKey>[0];

/** Where a program that reads a platform's record puts what it finds. */
export interface RecordInbox {
  /** Where sub-operations stand, in their order; `undefined` for those of which nothing is known. */
  progress(ids: readonly SubOperation[]): Promise<readonly (Progress | undefined)[]>;
  /** Stores notifications in their order, as deliveries with `via: "reconcile"`, and has them handled soon. */
  record(notifications: readonly RecordedNotification[]): Promise<void>;
}

/** A receiver's inbox for programs that read a platform's record, such as the bridge of `@upcall/iotda`. */
export function recordInbox(receiver: Recording): RecordInbox {
  const soon = (): void => {
    receiver.drain().catch((error: unknown) => {
      receiver.settings().hooks.observe?.({ kind: "fault", where: "drain", error });
    });
  };
  return {
    async progress(ids) {
      const streams = ids.map(streamKey);
      const progress = await receiver.settings().inbox.progress(streams);
      return streams.map((stream) => progress.get(stream));
    },
    async record(notifications) {
      const { inbox, now, parse } = receiver.settings();
      for (const { id, body } of notifications) {
        const bytes = new TextEncoder().encode(JSON.stringify(body));
        const { reading } = await parse(bytes, id);
        assertReadable(reading);
        await inbox.accept({ id, receivedAt: now(), via: "reconcile", body: bytes, reading });
      }
      soon();
    },
  };
}
