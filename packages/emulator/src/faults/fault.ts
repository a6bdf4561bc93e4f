import { operations, type OperationName } from "@upcall/contracts";
import * as z from "zod/mini";

/** What can go wrong with a push. */
export const pushFaults = [
  "drop",
  "duplicate",
  "delay",
  "reorder",
  "slow-body",
  "truncated-body",
  "connection-reset",
  "wrong-content-type",
  "unknown-notify-type",
  "schema-deviation",
] as const;

/** What can go wrong with a call. */
const callFaults = ["server-error", "throttle", "token-kick-out", "error-in-200", "slow-reply", "clock-jump"] as const;

export type PushFaultKind = (typeof pushFaults)[number];
export type CallFaultKind = (typeof callFaults)[number];

/**
 * Something that is made to go wrong. It strikes what matches, from the seed: the same run meets the same faults.
 *
 * Pushes: `drop` (never sent), `duplicate` (sent twice), `delay`, `reorder` (held back for a drawn time, so that later ones
 * overtake), `slow-body`, `truncated-body` (half of the JSON), `connection-reset` (half of the body, then the connection ends),
 * `wrong-content-type`, `unknown-notify-type`, `schema-deviation`. They strike the first delivery; a repeat goes well.
 *
 * Calls: `server-error`, `throttle` (403 with 1010009), `token-kick-out` (the token dies as after a login elsewhere),
 * `error-in-200`, `slow-reply`, `clock-jump` (the platform's clock moves before the call is judged).
 */
export interface Fault {
  readonly kind: PushFaultKind | CallFaultKind;
  /** Only pushes of this type. */
  readonly notifyType?: string | undefined;
  /** Only pushes about this device. */
  readonly deviceId?: string | undefined;
  /** Only calls of this operation. */
  readonly operation?: OperationName | undefined;
  /** Share of what matches, 0 to 1. @default 1 */
  readonly share?: number | undefined;
  /** Lets the first matches pass. @default 0 */
  readonly after?: number | undefined;
  /** Strikes at most so often. @default Infinity */
  readonly times?: number | undefined;
  /**
   * `delay` and the most that `reorder` holds back: virtual seconds (60 and 900). `slow-body`, `slow-reply`: real seconds (1).
   * `clock-jump`: seconds, negative for backwards (3600).
   */
  readonly seconds?: number | undefined;
  /** Status of `server-error`. @default 503 */
  readonly status?: number | undefined;
}

/** Seconds by which a clock moves: at most some thirty years, so that every time stays a date. */
export const clockSeconds: z.ZodMiniNumber = z.number().check(z.minimum(-1e9), z.maximum(1e9));

const count = z.optional(z.int().check(z.minimum(0)));

/** Schema of a fault that comes over the admin API. */
export const fault: z.ZodMiniType<Fault, Fault> = z
  .strictObject({
    kind: z.enum([...pushFaults, ...callFaults]),
    notifyType: z.optional(z.string()),
    deviceId: z.optional(z.string()),
    operation: z.optional(z.enum(Object.keys(operations) as [OperationName, ...OperationName[]])),
    share: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    after: count,
    times: count,
    seconds: z.optional(clockSeconds),
    status: z.optional(z.int().check(z.minimum(500), z.maximum(599))),
  })
  .check(
    z.refine(({ kind, seconds = 0 }) => kind === "clock-jump" || seconds >= 0, {
      path: ["seconds"],
      message: "must be at least 0; only a clock-jump goes backwards",
    }),
  ) as never;
