export type { Answer } from "./answer.ts";
export type { Arrival, Peer, PeerCertificate, PeerReader } from "./arrival.ts";
export type { BoundedBody } from "./bounded-body.ts";
export { createReceiver, type Background, type Receiver } from "./create-receiver.ts";
export type { Delivery, Readable, Reading, Unreadable, Via } from "./delivery.ts";
export type { DrainReport } from "./drain.ts";
export type { Bodies, Handler, HandlerContext, HandlerOptions, UnknownBody } from "./handlers.ts";
export type { Happening, Hooks, JobInfo } from "./hooks.ts";
export type {
  Claim,
  Decide,
  DeliveryRecord,
  Inbox,
  JobRecord,
  Judged,
  Outcome,
  Page,
  Retention,
  Summary,
  Unread,
  Verdicted,
} from "./inbox/inbox.ts";
export type { Replay } from "./replay.ts";
export { GiveUp, RetryLater, type RetryPolicy } from "./retry.ts";
export type { BodyOf, BodySchema, BodySchemas } from "./schema.ts";
export type { Keep, ReceiverOptions, Settings } from "./settings.ts";
export type { TrustCheck } from "./trust/check.ts";
export type { ReadBack } from "./trust/read-back.ts";
export type { Wake } from "./wake/wake.ts";
