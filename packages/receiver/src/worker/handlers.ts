import { ConfigError } from "@upcall/contracts/errors";
import type { Notification, NotificationOf, UpgradeEvent } from "@upcall/contracts/notifications";
import type { Verdict } from "@upcall/contracts/tracking";
import { isWord } from "../delivery/text.ts";
import type { Via } from "../delivery/delivery.ts";
import type { HandlersFor } from "./judge.ts";
import type { BodyOf, BodySchemas } from "../delivery/schema.ts";

/** Body by `notifyType`: the four management notifications, and what schemas were given for. */
export type Bodies<Schemas extends BodySchemas = Record<never, never>> = {
  [Type in Notification["notifyType"]]: NotificationOf<Type>;
} & { [Type in keyof Schemas & string]: BodyOf<Schemas[Type]> };

/** A body of a type without a handler: possibly one that this version does not know. */
export type UnknownBody = Readonly<Record<string, unknown>> & { readonly notifyType: string };

/** What a handler learns beside the body. */
export interface HandlerContext<Effect = never> {
  /**
   * The same for every repeat and retry of this event in this handler, and for nothing else. Give it to whatever the handler
   * calls: outside the inbox's own store a handler runs at least once.
   */
  readonly idempotencyKey: string;
  /** Which run of the device's upgrade: 1, and one more for each run after a failure. */
  readonly attempt: number;
  /** How often this handler was tried for this event, this time included. */
  readonly tries: number;
  readonly verdict: Verdict;
  /** `reconcile` when the platform's push was missed and its record told. */
  readonly via: Via;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly deliveryId: string;
  /** The body in one form for software and firmware; `undefined` for other notifications. */
  readonly event: UpgradeEvent | undefined;
  /** Aborts when the lease ends, which counts from the claim: the try has failed, and the job may run again. */
  readonly signal: AbortSignal;
  /**
   * Commits with the end of this job, in the inbox's store: exactly once, or not at all when the handler fails.
   *
   * @throws ConfigError when the inbox cannot do it.
   */
  effect(...effects: Effect[]): void;
}

export type Handler<Body, Effect = never> = (body: Body, context: HandlerContext<Effect>) => unknown;

export interface HandlerOptions {
  /**
   * Names the handler's jobs in the inbox. Stable: a renamed handler is a new one.
   *
   * @default the notification's type
   */
  readonly name?: string;
  /**
   * Also runs for verdicts `late` and `conflict`.
   *
   * @default false
   */
  readonly late?: boolean;
}

interface Registered {
  readonly name: string;
  readonly type: string | undefined;
  readonly late: boolean;
  readonly run: Handler<never, never>;
}

/** The handlers of one receiver. */
export interface Handlers {
  add(type: string | undefined, run: Handler<never, never>, options?: HandlerOptions): void;
  readonly names: readonly string[];
  find(name: string): Handler<never, never> | undefined;
  readonly wanting: HandlersFor;
}

export function createHandlers(): Handlers {
  const all: Registered[] = [];
  return {
    add(type, run, { name = type ?? "otherwise", late = false } = {}) {
      if (typeof run !== "function") throw new ConfigError("handler", "must be a function");
      if (!isWord(name)) throw new ConfigError("name", "must be 1 to 100 printable characters");
      if (all.some((other) => other.name === name))
        throw new ConfigError(
          "name",
          `must differ for each handler; "${name}" is taken, so give this one another name`,
        );
      all.push({ name, type, late, run });
    },
    get names() {
      return all.map(({ name }) => name);
    },
    find: (name) => all.find((handler) => handler.name === name)?.run,
    wanting(type, verdict) {
      if (verdict === "duplicate") return [];
      const typed = all.filter((handler) => handler.type === type);
      const candidates = typed.length > 0 ? typed : all.filter((handler) => handler.type === undefined);
      const late = verdict === "late" || verdict === "conflict";
      return candidates.filter((handler) => !late || handler.late).map(({ name }) => name);
    },
  };
}
