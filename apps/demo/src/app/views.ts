import type { Verdict } from "@upcall/contracts/tracking";
import type { Summary } from "@upcall/receiver";

/** Counts of what did not simply advance a device. */
export interface Oddities {
  readonly duplicates: number;
  readonly late: number;
  readonly conflicts: number;
  /** Made up for by reconciliation. */
  readonly repaired: number;
}

/** One campaign as the page shows it; `states` and `reasons` are what `summarize` of the contracts takes. */
export interface CampaignView extends Oddities {
  readonly operationId: string;
  readonly kind: "software" | "firmware";
  /** Devices to upgrade; null until the platform has told. */
  readonly devices: number | null;
  readonly startedAt: number;
  /** The platform does not know the operation any more. */
  readonly gone: boolean;
  readonly states: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly retries: number;
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

/** What the feed sends: only what changed since the last message. */
export interface FeedMessage {
  /** Clock of the server, milliseconds since 1970. */
  readonly now: number;
  /** Order of the newest change to a device that is included. */
  readonly seq: number;
  readonly campaigns?: readonly CampaignView[] | undefined;
  /** Of the watched campaign; `first` when they replace what is shown. */
  readonly devices?:
    | { readonly operationId: string; readonly first: boolean; readonly rows: readonly DeviceRow[] }
    | undefined;
  readonly inbox?: Pick<Summary, "unread" | "quarantined" | "open" | "dead"> | undefined;
  readonly pace?: readonly PaceRow[] | undefined;
  readonly faults?: readonly FaultView[] | undefined;
  /** What cannot be done just now, such as that the platform does not answer. */
  readonly trouble?: string | null | undefined;
}

/** One delivery in a device's timeline. */
export interface TimelineEntry {
  readonly deliveryId: string;
  readonly state: string;
  readonly receivedAt: number;
  readonly via: "push" | "reconcile";
  readonly verdict: Verdict | null;
  readonly handledAt: number | null;
  /** `open` waits to be handled or tried again, `none` is due to nobody (a duplicate). */
  readonly job: "open" | "done" | "dead" | "none";
  readonly tries: number;
  readonly error: string | null;
}

export interface DeadLetter {
  readonly key: string;
  readonly handler: string;
  readonly operationId: string;
  readonly deviceId: string;
  readonly state: string;
  readonly tries: number;
  readonly error: string;
  readonly receivedAt: number;
}

export interface Quarantined {
  readonly id: string;
  readonly receivedAt: number;
  readonly problem: string;
  readonly size: number;
  /** The beginning of the body as text. */
  readonly body: string;
}

export interface SubscriptionView {
  readonly subscriptionId: string;
  readonly notifyType: string;
  /** The callback URL with its token hidden. */
  readonly callback: string;
  /** It comes to this application. */
  readonly ours: boolean;
}
