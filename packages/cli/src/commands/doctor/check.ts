import type { Subscription } from "@upcall/contracts";
import type { Finding } from "./finding.ts";

/** What doctor looks at. */
export interface Patient {
  /** The callback URL as given. */
  readonly callback: string | undefined;
  /** The platform's address as given. */
  readonly platform: string | undefined;
  /** HTTP and private addresses are meant: this is a test set-up. */
  readonly commissioning: boolean;
  /** CAs that are trusted on each side; `undefined` for those that Node brings. */
  readonly ca: Readonly<Record<Side, readonly string[] | undefined>>;
  /** Logs in and asks for the subscriptions: one login and one call, however often it is asked. A text says why it cannot ask. */
  readonly subscriptions: () => Promise<readonly Subscription[] | string>;
  /** The addresses of a host; rejects with the resolver's error. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Longest wait for a connection, in milliseconds. */
  readonly timeout: number;
  /** How long a receiver may take, in milliseconds: the platform waits 15 seconds. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** The two servers that doctor connects to. */
export type Side = "callback" | "platform";

/** What a finding says it comes from. */
export type CheckName =
  | "callback-url"
  | "callback-https"
  | "callback-token"
  | `${Side}-name`
  | `${Side}-port`
  | `${Side}-certificate`
  | "receiver-accepts"
  | "receiver-refuses-strangers"
  | "platform-url"
  | "platform-clock"
  | "platform-login"
  | "platform-budget"
  | "subscriptions";

/** One thing that doctor looks at. */
export interface Check {
  readonly name: CheckName;
  /** What is looked at, for people. */
  readonly about: string;
  /** Checks that must not have found a fault before this one makes sense. */
  readonly needs: readonly CheckName[];
  run(patient: Patient): Promise<Finding> | Finding;
}
