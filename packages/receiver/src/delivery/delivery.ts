/** How a delivery came: pushed by the platform, or synthesised from the platform's own record. */
export type Via = "push" | "reconcile";

/** One HTTP request that carried (or should have carried) one notification, as it is stored. */
export interface Delivery {
  /** Unique; made by the receiver, since the platform sends none. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly via: Via;
  /** The body as it came. */
  readonly body: Uint8Array;
  /** What the body was read as, or why it could not be read. */
  readonly reading: Reading;
  /** W3C `traceparent` of the span that accepted it. */
  readonly trace?: string | undefined;
}

export type Reading = ParsedDelivery | Unreadable;

/** A body that names its type. Everything here is derived from the bytes and can be derived again. */
export interface ParsedDelivery {
  readonly readable: true;
  /** The `notifyType`. */
  readonly type: string;
  /** What is judged together: the sub-operation, or the delivery alone where there is none. */
  readonly stream: string;
  /** The phase or outcome that the notification reports; `undefined` where there is no sub-operation. */
  readonly state: string | undefined;
  /** The device that it is about, for people who look for it. */
  readonly deviceId?: string | undefined;
}

/** A body for the quarantine. */
export interface Unreadable {
  readonly readable: false;
  /** What is wrong, in one line; names fields, never their contents. */
  readonly problem: string;
}
