import type { Progress, Verdict } from "@upcall/contracts/tracking";
import type { Delivery, Via } from "../delivery/delivery.ts";

/** What the judge sees of a stored delivery. */
export interface PendingDelivery {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly state: string | undefined;
  readonly via: Via;
  readonly receivedAt: number;
}

/** What the judge decided about a delivery. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Event key. */
  readonly key: string;
  /** The attempt that the notification belongs to. */
  readonly attempt: number;
  /** Names of the handlers that get a job, at most one a key and name. */
  readonly handlers: readonly string[];
}

/** A delivery and what was decided about it. */
export type JudgedDelivery<Row extends PendingDelivery = PendingDelivery> = Row & Judgement;

/** Pure: may run again for the same arguments. Judges the deliveries of one stream, in the same order. */
export type Decide = <Row extends PendingDelivery>(
  now: Progress | undefined,
  unread: readonly Row[],
) => { readonly progress: Progress | undefined; readonly judged: readonly JudgedDelivery<Row>[] };

/** A job that one process holds until its lease ends. */
export interface Claim {
  readonly key: string;
  readonly handler: string;
  /** Fences {@link Inbox.settle}: another process that took the job over has another lease. */
  readonly lease: string;
  /** How often the job was claimed, this time included. */
  readonly tries: number;
  readonly attempt: number;
  readonly verdict: Verdict;
  readonly stream: string;
  readonly delivery: Pick<Delivery, "id" | "receivedAt" | "via" | "body" | "trace">;
}

/** How a claimed job went. */
export type Outcome =
  | { readonly kind: "done" }
  | {
      readonly kind: "retry";
      readonly at: number;
      readonly error: string;
      /** True when this try is not counted. */
      readonly free: boolean;
    }
  | { readonly kind: "dead"; readonly error: string };

/** A stored delivery, for people and programs that look into the inbox. */
export interface DeliveryRecord {
  /** Order of arrival; page with it. */
  readonly seq: number;
  readonly id: string;
  readonly receivedAt: number;
  readonly via: Via;
  readonly body: Uint8Array;
  readonly status: "unread" | "judged" | "quarantined";
  /** What the body was read as; absent in quarantine. */
  readonly type: string | undefined;
  readonly stream: string | undefined;
  readonly state: string | undefined;
  readonly deviceId: string | undefined;
  /** What the judge decided; absent until then. */
  readonly verdict: Verdict | undefined;
  readonly attempt: number | undefined;
  /** Event key: the same as that of its jobs. */
  readonly key: string | undefined;
  /** Why it is in quarantine. */
  readonly problem: string | undefined;
  /** W3C `traceparent` of the span that accepted it. */
  readonly trace: string | undefined;
}

/** A job, for people and programs that look into the inbox. */
export interface JobRecord {
  /** Order of creation; page with it. */
  readonly seq: number;
  readonly key: string;
  readonly handler: string;
  readonly deliveryId: string;
  readonly stream: string;
  readonly attempt: number;
  readonly verdict: Verdict;
  readonly status: "open" | "done" | "dead";
  readonly tries: number;
  /** When it may run (again), or its lease ends. */
  readonly dueAt: number;
  /** Text of the last failure; absent once it is done. */
  readonly error: string | undefined;
  /** When it was last made, claimed, settled or revived. */
  readonly touchedAt: number;
}

/** A job that was given up, with the delivery that it was made for. */
export interface DeadLetter extends JobRecord {
  readonly delivery: DeliveryRecord;
}

/** What lies in the inbox. */
export interface Summary {
  readonly unread: number;
  readonly quarantined: number;
  readonly open: number;
  readonly dead: number;
  /** When the next open job is due; `undefined` without one. */
  readonly nextAt: number | undefined;
  /** Open jobs by the name of their handler. */
  readonly openByHandler: Readonly<Record<string, number>>;
}

/** So many deliveries have the same status, type, verdict and origin. */
export interface DeliveryCount extends Pick<DeliveryRecord, "status" | "type" | "verdict" | "via"> {
  readonly count: number;
}

/** Which rows {@link Inbox.prune} removes, by times in milliseconds since 1970. */
export interface Retention {
  /** Judged deliveries without open or dead jobs that were received before this time, with their jobs. */
  readonly handledBefore: number;
  /** Quarantined deliveries, and judged ones with a dead job, that were received before this time. */
  readonly failedBefore: number;
  /** Progress of sub-operations last moved before this time; a notification repeated after that counts as new. */
  readonly progressBefore: number;
}

/** Position, direction and size of a page of records. */
export interface Page {
  /** `seq` of the last record of the page before; the first page when absent. */
  readonly after?: number;
  /**
   * Which records come first.
   *
   * @default "oldest"
   */
  readonly order?: "oldest" | "newest";
  /** At most so many. */
  readonly limit: number;
}

/** Selects streams. */
export interface StreamFilter {
  readonly stream?: string;
  /** Streams that begin so: those of an operation with `operationPrefix(…)`. */
  readonly streamPrefix?: string;
}

/** Selects deliveries: those for which everything given holds. */
export interface DeliveryFilter extends StreamFilter {
  readonly status?: DeliveryRecord["status"];
  readonly type?: string;
  readonly verdict?: Verdict;
  readonly via?: Via;
  readonly deviceId?: string;
  /** Received at this time or later; milliseconds since 1970. */
  readonly receivedFrom?: number;
  /** Received before this time; milliseconds since 1970. */
  readonly receivedBefore?: number;
  readonly ids?: readonly string[];
}

/** Selects jobs: those for which everything given holds. */
export interface JobFilter extends StreamFilter {
  readonly status?: JobRecord["status"];
  readonly handler?: string;
  readonly deliveryIds?: readonly string[];
}

/**
 * Where deliveries and jobs live. Every method is atomic, and any number of processes may call them at once.
 * `Effect` is what {@link settle} can commit together with the end of a job.
 */
export interface Inbox<Effect = never> {
  readonly name: string;
  readonly can: { readonly atomicEffects: boolean; readonly survivesRestart: boolean };
  /**
   * Stores a delivery; durable once resolved. Storing the same id again changes nothing. Once `deadline` resolves nobody waits
   * for the answer: a store that keeps deliveries waiting lets this one go. The bytes of `body` are the inbox's from then on.
   */
  accept(delivery: Delivery, deadline?: Promise<void>): Promise<void>;
  /**
   * Takes up to `limit` unread deliveries in order of arrival, lets `decide` judge each stream's, and commits progress,
   * verdicts and jobs together. Empty when nothing is unread or another process judges it just now.
   */
  judge(decide: Decide, limit: number, now: number): Promise<readonly JudgedDelivery[]>;
  /** Leases up to `limit` due jobs of these handlers until `now + leaseMs`. An expired lease makes a job due again. */
  claim(request: {
    readonly handlers: readonly string[];
    readonly limit: number;
    readonly leaseMs: number;
    readonly now: number;
    /** A fresh random name. */
    readonly lease: string;
  }): Promise<readonly Claim[]>;
  /**
   * Ends a claimed job and commits `effects` with it. False, and nothing changed, when the lease was lost. Rejects, and nothing
   * changed, when an effect fails.
   */
  settle(claim: Claim, outcome: Outcome, effects: readonly Effect[], now: number): Promise<boolean>;
  /** When the next job of these handlers is due, or the lease of one ends. */
  nextDue(handlers: readonly string[]): Promise<number | undefined>;
  /** Where sub-operations stand, by stream. */
  progress(streams: readonly string[]): Promise<ReadonlyMap<string, Progress>>;
  /** Makes quarantined deliveries unread, with what their bytes are read as now; others stay as they are. Gives how many. */
  reopen(deliveries: readonly Pick<Delivery, "id" | "reading">[]): Promise<number>;
  /** Makes dead jobs due again, all or those of these event keys. Gives how many. */
  revive(keys: readonly string[] | undefined, now: number): Promise<number>;
  /** How many deliveries are unread, counted up to `most`. */
  unread(most: number): Promise<number>;
  summary(): Promise<Summary>;
  /** How many deliveries there are of each status, type, verdict and origin. */
  counts(filter: DeliveryFilter): Promise<readonly DeliveryCount[]>;
  deliveries(query: Page & DeliveryFilter): Promise<readonly DeliveryRecord[]>;
  jobs(query: Page & JobFilter): Promise<readonly JobRecord[]>;
  /** The jobs with status `dead`, each with its delivery. */
  deadLetters(query: Page & Omit<JobFilter, "status">): Promise<readonly DeadLetter[]>;
  /** Removes what is older than the retention allows, in steps of at most `limit` rows. Gives how many. */
  prune(retention: Retention, limit: number): Promise<number>;
  close?(): Promise<void>;
}
