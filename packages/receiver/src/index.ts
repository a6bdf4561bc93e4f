export type { Answer } from "./door/answer.ts";
export type { Arrival, Peer, PeerCertificate, PeerReader } from "./door/arrival.ts";
export type { BoundedBody } from "./door/bounded-body.ts";
export { createReceiver, type Background, type Receiver } from "./create-receiver.ts";
export type { Delivery, ParsedDelivery, Reading, Unreadable, Via } from "./delivery/delivery.ts";
export type { DrainReport } from "./worker/drain.ts";
export type { Bodies, Handler, HandlerContext, HandlerOptions, UnknownBody } from "./worker/handlers.ts";
export type { ReceiverEvent, Hooks, JobInfo } from "./hooks.ts";
export type {
  Claim,
  Decide,
  DeliveryRecord,
  Inbox,
  JobRecord,
  JudgedDelivery,
  Outcome,
  Page,
  Retention,
  Summary,
  PendingDelivery,
  Judgement,
} from "./inbox/inbox.ts";
export type { Replay } from "./worker/replay.ts";
export { GiveUp, RetryLater, type RetryPolicy } from "./worker/retry.ts";
export type { BodyOf, BodySchema, BodySchemas } from "./delivery/schema.ts";
export type { Keep, ReceiverOptions, Settings } from "./settings.ts";
export type { TrustCheck } from "./trust/check.ts";
export type { ReadBack } from "./trust/read-back.ts";
export type { Wake } from "./wake/wake.ts";
