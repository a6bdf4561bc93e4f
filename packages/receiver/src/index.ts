export { createReceiver, type Receiver, type ReceiverOptions } from "./create-receiver.ts";
export type { Delivery, ParsedDelivery, Reading, Unreadable, Via } from "./delivery/delivery.ts";
export type { Dialect, Misreading, Notice } from "./delivery/dialect.ts";
export { operationPrefix, streamKey } from "./delivery/key.ts";
export { oceanConnect } from "./delivery/oceanconnect.ts";
export type { Parse, Parsed, ParserOptions } from "./delivery/parse.ts";
export type { BodyOf, BodySchema, BodySchemas } from "./delivery/schema.ts";
export type { Answer } from "./door/answer.ts";
export { BodyConsumedError } from "./door/body.ts";
export type { DoorOptions } from "./door/door.ts";
export type { GuardedHooks, Hooks, JobInfo, ReceiverEvent, Unavailability } from "./hooks.ts";
export type {
  Claim,
  DeadLetter,
  Decide,
  DeliveryCount,
  DeliveryFilter,
  DeliveryRecord,
  Inbox,
  JobFilter,
  JobRecord,
  JudgedDelivery,
  Judgement,
  Outcome,
  Page,
  PendingDelivery,
  Retention,
  StreamFilter,
  Summary,
} from "./inbox/inbox.ts";
export { lookInto, nextDueOf, type Contents } from "./inbox/query.ts";
export {
  claimedJob,
  isOld,
  openedJob,
  readingFields,
  receivedDelivery,
  revivedJob,
  settledJob,
  type ReadingFields,
} from "./inbox/transitions.ts";
export type { Shared } from "./shared.ts";
export type { ReadBack } from "./trust/read-back.ts";
export type { Wake } from "./wake/wake.ts";
export type { DrainReport } from "./worker/drain-report.ts";
export type { Bodies, Handler, HandlerContext, HandlerOptions, UnknownBody } from "./worker/handlers.ts";
export type { Keep, WorkerOptions } from "./worker/options.ts";
export type { Replay } from "./worker/replay.ts";
export { GiveUp, RetryLater, type RetryPolicy } from "./worker/retry.ts";
