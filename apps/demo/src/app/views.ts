import type { Verdict } from "@upcall/contracts/tracking";
import type { Summary } from "@upcall/receiver";

/**
 * Whether the platform has an operation: it was not asked yet, it does, it never did, or it does not any more. Whoever knows the
 * callback can name operations that never were.
 */
export type Standing = "unconfirmed" | "confirmed" | "unknown" | "gone";

/** One campaign as the page shows it; `states` and `reasons` are what `summarize` of the contracts takes. */
export interface CampaignView {
  readonly operationId: string;
  readonly kind: "software" | "firmware";
  readonly standing: Standing;
  /** Devices to upgrade; null until the platform has said. */
  readonly devices: number | null;
  /** Devices of which something was heard. */
  readonly heard: number;
  readonly startedAt: number;
  readonly states: Readonly<Record<string, number>>;
  /** Failed devices by reason, the most frequent reasons only. */
  readonly reasons: Readonly<Record<string, number>>;
  readonly retries: number;
  /** Notifications that came again. */
  readonly duplicates: number;
  /** Notifications that a later phase had overtaken. */
  readonly late: number;
  /** Notifications that contradict an outcome. */
  readonly conflicts: number;
  /** Outcomes made up for by reconciliation. */
  readonly repaired: number;
}

/** One device, as small as it can be sent: sub-operation, device, state, attempt, reason, time of the last news. */
export type DeviceRow = readonly [
  subOperationId: string,
  deviceId: string,
  state: string,
  attempt: number,
  reason: string,
  heardAt: number,
];

/** A page lists no more devices of a campaign than this; an export has all. */
export const devicesListed = 20_000;

/** One second of traffic: time in seconds, received, handled, average and longest age in milliseconds. */
export type PaceRow = readonly [second: number, received: number, handled: number, age: number, longest: number];

/** Switches of the demo that make things go wrong. */
export interface FaultView {
  /** The emulator's name of it, or that of the application's own. */
  readonly name: string;
  readonly on: boolean;
  /** How often it struck. */
  readonly struck: number;
}

/** What lies in the inbox. */
export type InboxCounts = Pick<Summary, "unread" | "quarantined" | "open" | "dead">;

/** Something that is not all right. */
export type HealthIssue =
  /** The platform refuses what it is asked; `message` is the client's sentence. */
  | { readonly kind: "platform"; readonly message: string }
  /** Types of notifications that are not subscribed, or go elsewhere. */
  | { readonly kind: "subscriptions"; readonly missing: readonly string[] }
  /** More comes in than is handled. */
  | { readonly kind: "backlog"; readonly waiting: number }
  /** The oldest notification that waits has come at this time. */
  | { readonly kind: "age"; readonly since: number }
  | { readonly kind: "dead"; readonly count: number }
  | { readonly kind: "quarantined"; readonly count: number };

/** What the feed sends: only what changed since the last message. */
export interface FeedMessage {
  /** Clock of the server, milliseconds since 1970. */
  readonly now: number;
  /** Order of the newest change to a device that is included. */
  readonly seq: number;
  /** Operations that are listed now; a page forgets others. */
  readonly campaignIds?: readonly string[] | undefined;
  readonly campaigns?: readonly CampaignView[] | undefined;
  /** How many operations the platform does not confirm, counted up to a thousand. */
  readonly unconfirmed?: number | undefined;
  /** Of the watched campaign; `first` when they replace what is shown. */
  readonly devices?:
    | { readonly operationId: string; readonly first: boolean; readonly rows: readonly DeviceRow[] }
    | undefined;
  readonly inbox?: InboxCounts | undefined;
  readonly health?: readonly HealthIssue[] | undefined;
  readonly pace?: readonly PaceRow[] | undefined;
  readonly faults?: readonly FaultView[] | undefined;
  /** A number that is another one whenever something happened in the inbox. */
  readonly changes?: number | undefined;
}

/**
 * How far a delivery is: `unread` waits to be judged, `open` to be handled or tried again; `none` is judged and no handler is due;
 * `dead` was given up by a handler; `quarantined` cannot be read.
 */
export const deliveryStatuses = ["unread", "open", "done", "none", "dead", "quarantined"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** One delivery, as a list shows it. Null is what its bytes do not say, or what is not known yet. */
export interface DeliveryRow {
  /** Order of arrival. */
  readonly seq: number;
  readonly id: string;
  readonly receivedAt: number;
  readonly via: "push" | "reconcile";
  readonly type: string | null;
  readonly operationId: string | null;
  readonly subOperationId: string | null;
  readonly device: string | null;
  /** The phase or outcome that it reports. */
  readonly state: string | null;
  readonly verdict: Verdict | null;
  readonly status: DeliveryStatus;
}

/** A page of a list of deliveries, newest first. */
export interface DeliveryPage {
  readonly rows: readonly DeliveryRow[];
  /** Where the next page begins; null when there is none. A page may be short, or empty, and yet not be the last. */
  readonly next: number | null;
}

/** What a handler made of a delivery. */
export interface HandlerRun {
  readonly handler: string;
  readonly status: "open" | "done" | "dead";
  readonly tries: number;
  /** Error of the last try that failed. */
  readonly error: string | null;
  /** When it is tried again, for one that is open. */
  readonly dueAt: number;
}

/** Everything that is known of one delivery. */
export interface DeliveryDetail extends DeliveryRow {
  readonly body: string;
  /** The body, where no text has exactly its bytes. */
  readonly base64: string | null;
  /** Length of the body in bytes. */
  readonly size: number;
  /** Why it cannot be read. */
  readonly problem: string | null;
  readonly handlers: readonly HandlerRun[];
  /** Which run of the device's upgrade it belongs to. */
  readonly attempt: number | null;
  /** When the last handler was done with it. */
  readonly handledAt: number | null;
  /** W3C `traceparent` of the span that accepted it. */
  readonly trace: string | null;
}

/** One delivery in a device's timeline, in the order of arrival. */
export type TimelineEntry = DeliveryRow & Pick<DeliveryDetail, "handlers" | "handledAt">;

export interface SubscriptionView {
  readonly subscriptionId: string;
  readonly notifyType: string;
  /** The callback URL with its token hidden. */
  readonly callback: string;
  /** It comes to this application. */
  readonly ours: boolean;
}
