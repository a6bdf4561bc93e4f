import type { Edition } from "./edition.ts";

/** A delivery of a notification that is still to be made. */
export interface Item {
  /** The notification's `seq`. */
  readonly notification: number;
  /** Counts the deliveries of the notification from 1. */
  readonly attempt: number;
}

/** What the platform knows of a callback URL, or of a host. Plain data, so that it can be stored. */
export interface Address {
  readonly address: string;
  state: "open" | "blocked" | "draining";
  /** When the failures that count happened, in milliseconds of virtual time. */
  failures: number[];
  /** What waits for the address to take pushes again. */
  backlog: Item[];
  /** Whether a probe is scheduled. */
  probing: boolean;
  /** Before this no probe is made. */
  nextProbe: number;
}

export const createAddress = (address: string): Address => ({
  address,
  state: "open",
  failures: [],
  backlog: [],
  probing: false,
  nextProbe: 0,
});

/** Counts a failure; `true` when it is the one that blocks the address. */
export function countFailure(address: Address, { blockAfter, blockWithin = Infinity }: Edition, now: number): boolean {
  address.failures = [...address.failures, now].filter((time) => time > now - blockWithin * 1000);
  return address.state !== "blocked" && address.failures.length >= blockAfter;
}

/** A success ends a row of failures. Where failures count for a time, it does not. */
export function countSuccess(address: Address, { blockWithin }: Edition): void {
  if (blockWithin === undefined && address.state !== "blocked") address.failures = [];
}
