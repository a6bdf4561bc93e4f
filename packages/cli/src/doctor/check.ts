import type { Account } from "./account.ts";
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
  /** The application on the platform. A text says why it cannot be asked. */
  readonly account: Account | string;
  /** Where the CA certificates of the callback are written. */
  readonly chainFile: string | undefined;
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
  | "callback-chain"
  | `${Side}-name`
  | `${Side}-port`
  | `${Side}-certificate`
  | "receiver-accepts"
  | "receiver-refuses-strangers"
  | "platform-url"
  | "platform-clock"
  | "platform-login"
  | "platform-budget"
  | "platform-token"
  | "subscriptions"
  | "one-address";

/** One thing that doctor looks at. */
export interface Check {
  readonly name: CheckName;
  /** What is looked at, for people. */
  readonly about: string;
  /** Checks that must not have found a fault before this one makes sense. */
  readonly needs: readonly CheckName[];
  run(patient: Patient): Promise<Finding> | Finding;
}
