import { ConfigError } from "@upcall/contracts/errors";
import type { PeerReader } from "./door/arrival.ts";
import { createBackpressure, type Backpressure } from "./door/backpressure.ts";
import { guarded, type Hooks } from "./hooks.ts";
import { createIds } from "./ids.ts";
import type { Inbox } from "./inbox/inbox.ts";
import { retryDefaults, type RetryPolicy } from "./worker/retry.ts";
import type { BodySchemas } from "./delivery/schema.ts";
import type { TrustCheck } from "./trust/check.ts";
import type { ReadBack } from "./trust/read-back.ts";
import type { Wake } from "./wake/wake.ts";

const day = 86_400_000;

/** How long rows stay after they were last touched, in milliseconds. */
export interface Keep {
  /**
   * Judged deliveries whose jobs are done.
   *
   * @default 2592000000 (30 days)
   */
  readonly handledMs?: number;
  /**
   * Dead letters and quarantined deliveries.
   *
   * @default 7776000000 (90 days)
   */
  readonly failedMs?: number;
  /**
   * Where each sub-operation stands. A notification that is repeated later than this counts as new.
   *
   * @default 31536000000 (365 days)
   */
  readonly progressMs?: number;
}

/** Options of a receiver. */
export interface ReceiverOptions<Effect = never, Schemas extends BodySchemas = BodySchemas> {
  /** Where deliveries are stored before they are answered. */
  readonly inbox: Inbox<Effect>;
  /** Why a request is believed to come from the platform; at least one check, all must pass. */
  readonly trust: readonly TrustCheck[];
  /** Schemas of further notification types, by `notifyType`; their handlers get what the schema gives. */
  readonly schemas?: Schemas;
  /** Asks the platform before the first effect of a sub-operation whether that exists. */
  readonly readBack?: ReadBack | undefined;
  /** Rung after each delivery and for the next retry. Without one, work begins in this process right after the answer. */
  readonly wake?: Wake | undefined;
  /** Finds out who is at the other end, for `clientCertificate` and `addresses`. Knows nothing by default. */
  readonly peer?: PeerReader | undefined;
  readonly hooks?: Hooks | undefined;
  readonly retry?: RetryPolicy;
  readonly keep?: Keep;
  /**
   * Largest body in bytes; of a larger one the beginning is quarantined.
   *
   * @default 262144
   */
  readonly bodyLimit?: number;
  /**
   * Milliseconds of own work after which the answer is 503. The platform waits 15 s.
   *
   * @default 12000
   */
  readonly deadlineMs?: number;
  /**
   * Unread deliveries beyond which the answer is 503; a soft bound.
   *
   * @default 100000
   */
  readonly unreadLimit?: number;
  /**
   * Handlers that run at once in this process.
   *
   * @default 16
   */
  readonly concurrency?: number;
  /**
   * Milliseconds that a handler has before another process may take its job over.
   *
   * @default 60000
   */
  readonly leaseMs?: number;
  /** Clock in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Random number in [0, 1) for the spread of retries. @default Math.random */
  readonly random?: () => number;
  /** Unique names for deliveries and leases. @default a random name of the receiver and a count */
  readonly id?: () => string;
}

/** Options with every default filled in. */
export interface Settings<Effect> {
  readonly inbox: Inbox<Effect>;
  readonly trust: readonly TrustCheck[];
  readonly schemas: BodySchemas;
  readonly readBack: ReadBack | undefined;
  readonly wake: Wake | undefined;
  readonly peer: PeerReader;
  readonly hooks: ReturnType<typeof guarded>;
  readonly retry: Required<RetryPolicy>;
  readonly keep: Required<Keep>;
  readonly backpressure: Backpressure;
  readonly bodyLimit: number;
  readonly deadlineMs: number;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly now: () => number;
  readonly random: () => number;
  readonly id: () => string;
}

function positive(option: string, value: number): number {
  if (!(value > 0)) throw new ConfigError(option, `must be a number above 0, but is ${value}`);
  return value;
}

/** @throws ConfigError with the option at fault. */
export function settingsOf<Effect>(options: ReceiverOptions<Effect>): Settings<Effect> {
  const { inbox, trust } = options;
  if (typeof inbox?.accept !== "function")
    throw new ConfigError("inbox", "is missing; give one, such as memoryInbox() for a first try");
  if (!Array.isArray(trust) || trust.length === 0)
    throw new ConfigError(
      "trust",
      "needs at least one check, such as pathToken(...); without one, anybody may report upgrades",
    );
  return {
    inbox,
    trust,
    schemas: options.schemas ?? {},
    readBack: options.readBack,
    wake: options.wake,
    peer: options.peer ?? (() => ({})),
    hooks: guarded(options.hooks),
    retry: { ...retryDefaults, ...options.retry },
    keep: { handledMs: 30 * day, failedMs: 90 * day, progressMs: 365 * day, ...options.keep },
    backpressure: createBackpressure(inbox, positive("unreadLimit", options.unreadLimit ?? 100_000)),
    bodyLimit: positive("bodyLimit", options.bodyLimit ?? 262_144),
    deadlineMs: positive("deadlineMs", options.deadlineMs ?? 12_000),
    concurrency: positive("concurrency", options.concurrency ?? 16),
    leaseMs: positive("leaseMs", options.leaseMs ?? 60_000),
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    id: options.id ?? createIds(),
  };
}
