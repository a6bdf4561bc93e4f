import type { UpgradeEvent } from "@upcall/contracts/notifications";

/** What a dialect reads in a body. Text must be printable; ids are at most 256 characters each, other words 100. */
export interface Notice {
  /** The type that handlers are registered for, such as `fwUpgradeResultNotify`. */
  readonly type: string;
  /** The ids of what is judged together, such as application, operation and sub-operation. Absent: the delivery stands alone. */
  readonly stream?: readonly string[] | undefined;
  /** The phase or outcome that is reported: `idle`, `downloading`, `downloaded`, `updating`, `SUCCESS`, `FAIL`. Needs a stream. */
  readonly state?: string | undefined;
  /** Gives the same as an event, for `context.event` of handlers and for read-back. */
  readonly event?: (() => UpgradeEvent) | undefined;
  /** The device that it is about, for people. */
  readonly deviceId?: string | undefined;
  /** The checked body, for handlers. Absent: the schema of the type checks it, or nobody does. */
  readonly body?: object | undefined;
}

/** Why a body of this dialect cannot be read: names fields, never their contents. It goes to the quarantine. */
export interface Misreading {
  readonly problem: string;
}

/**
 * How one platform writes its notifications. A receiver asks its dialects in order.
 *
 * @example
 * const batchTasks: Dialect = {
 *   name: "IoTDA v5",
 *   read: ({ resource, event }) =>
 *     typeof resource === "string" && typeof event === "string" ? { type: `${resource}/${event}` } : undefined,
 * };
 */
export interface Dialect {
  readonly name: string;
  /** Reads a JSON object; `undefined` when its envelope is another dialect's. What it throws counts as a misreading. */
  read(body: Readonly<Record<string, unknown>>): Notice | Misreading | undefined;
}
