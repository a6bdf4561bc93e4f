import type { Progress } from "@upcall/contracts/tracking";
import { grouped } from "../worker/grouped.ts";
import type { DeliveryRecord, Inbox, JobRecord, JudgedDelivery } from "./inbox.ts";
import {
  countDeliveries,
  deliveryMatches,
  isOld,
  jobMatches,
  nextDueOf,
  pageOf,
  readingFields,
  summaryOf,
} from "./query.ts";
import { storableOutcome } from "./storable.ts";

/**
 * An effect of the memory inbox: a synchronous change that happens with the end of a job. May give a function that takes it back,
 * for when a later effect of the same job throws.
 */
export type MemoryEffect = () => void | (() => void);

// A record is replaced, never changed, so that it can be handed out.
interface Stored {
  record: DeliveryRecord;
  readonly jobs: Job[];
}
interface Job {
  record: JobRecord;
  lease: string | undefined;
  readonly stored: Stored;
}

const jobId = ({ key, handler }: { key: string; handler: string }): string => `${key} ${handler}`;

const copied = (record: DeliveryRecord): DeliveryRecord => ({ ...record, body: new Uint8Array(record.body) });

/** The first rows that are wanted. */
function first<Row>(rows: Iterable<Row>, limit: number, wanted: (row: Row) => boolean): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (found.length >= limit) break;
    if (wanted(row)) found.push(row);
  }
  return found;
}

/** Applies all effects, or takes back what was applied and throws. */
function apply(effects: readonly MemoryEffect[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const effect of effects) undo.unshift(effect() ?? (() => undefined));
  } catch (error) {
    for (const takeBack of undo) takeBack();
    throw error;
  }
}

/** Once a set or map holds twice as many as it is to keep, the oldest are forgotten. */
function trim<Key>(
  all: { readonly size: number; keys(): Iterable<Key> },
  keep: number,
  forget: (key: Key) => void,
): void {
  if (all.size >= 2 * keep) for (const key of [...all.keys()].slice(0, all.size - keep)) forget(key);
}

/**
 * An inbox in this process's memory, for tests and first tries: it forgets when the process ends, and says so once on the console.
 *
 * @param options how much to remember, and whom to warn.
 * @param options.keep finished deliveries that are remembered at least, 10000 by default; of sub-operations ten times as many.
 * @param options.warn told that the inbox forgets; `console.warn` by default.
 */
export function memoryInbox({
  keep = 10_000,
  warn = console.warn,
}: { keep?: number; warn?: (text: string) => void } = {}): Inbox<MemoryEffect> {
  const deliveries = new Map<string, Stored>();
  const unread = new Set<Stored>();
  const finished = new Set<Stored>();
  const jobs = new Map<string, Job>();
  const open = new Set<Job>();
  const streams = new Map<string, Progress & { readonly touchedAt: number }>();
  let seq = 0;
  let warned = false;

  const deliveryRecords = () => Array.from(deliveries.values(), ({ record }) => record);
  const jobRecords = () => Array.from(jobs.values(), ({ record }) => record);

  function forget(stored: Stored): void {
    deliveries.delete(stored.record.id);
    finished.delete(stored);
    for (const job of stored.jobs) jobs.delete(jobId(job.record));
  }

  function finish(stored: Stored): void {
    if (stored.record.status === "unread" || stored.jobs.some(({ record }) => record.status !== "done")) return;
    finished.add(stored);
    trim(finished, keep, forget);
  }

  function addJob(
    stored: Stored,
    { key, attempt, verdict, stream }: JudgedDelivery,
    handler: string,
    now: number,
  ): void {
    if (jobs.has(jobId({ key, handler }))) return;
    const made = { seq: ++seq, deliveryId: stored.record.id, key, handler, stream, attempt, verdict };
    const state = { status: "open", tries: 0, dueAt: now, error: undefined, touchedAt: now } as const;
    const job: Job = { record: { ...made, ...state }, lease: undefined, stored };
    jobs.set(jobId(job.record), job);
    open.add(job);
    stored.jobs.push(job);
  }

  return {
    name: "memory",
    can: { atomicEffects: true, survivesRestart: false },

    async accept({ id, receivedAt, via, body, reading, trace }) {
      if (!warned)
        warn("upcall: the memory inbox forgets everything when the process ends; use a stored one in production.");
      warned = true;
      if (deliveries.has(id)) return;
      const { status, type, stream, state, deviceId, problem } = readingFields(reading);
      const record: DeliveryRecord = {
        seq: ++seq,
        id,
        receivedAt,
        via,
        body,
        trace,
        status,
        type,
        stream,
        state,
        deviceId,
        problem,
        verdict: undefined,
        attempt: undefined,
        key: undefined,
      };
      const stored: Stored = { record, jobs: [] };
      deliveries.set(id, stored);
      if (reading.readable) unread.add(stored);
      else finish(stored);
    },

    async judge(decide, limit, now) {
      const pending = first(unread, limit, () => true).map(({ record }) => {
        const { id, type, stream, state, via, receivedAt } = record;
        return { id, type: type!, stream: stream!, state, via, receivedAt };
      });
      const all: JudgedDelivery[] = [];
      for (const [stream, group] of grouped(pending, (delivery) => delivery.stream)) {
        const { progress, judged } = decide(streams.get(stream), group);
        all.push(...judged);
        if (!progress) continue;
        streams.delete(stream);
        streams.set(stream, { attempt: progress.attempt, state: progress.state, touchedAt: now });
      }
      for (const one of all) {
        const stored = deliveries.get(one.id)!;
        unread.delete(stored);
        const { verdict, attempt, key } = one;
        stored.record = { ...stored.record, status: "judged", verdict, attempt, key };
        for (const handler of one.handlers) addJob(stored, one, handler, now);
        finish(stored);
      }
      trim(streams, 10 * keep, (stream) => streams.delete(stream));
      return all;
    },

    async claim({ handlers, limit, leaseMs, now, lease }) {
      const isDue = ({ record }: Job): boolean => record.dueAt <= now && handlers.includes(record.handler);
      return first(open, limit, isDue).map((job) => {
        job.lease = lease;
        job.record = { ...job.record, tries: job.record.tries + 1, dueAt: now + leaseMs, touchedAt: now };
        const { key, handler, tries, attempt, verdict, stream } = job.record;
        return { key, handler, lease, tries, attempt, verdict, stream, delivery: job.stored.record };
      });
    },

    async settle(claim, ended, effects, now) {
      const job = jobs.get(jobId(claim));
      if (job?.record.status !== "open" || job.lease !== claim.lease) return false;
      apply(effects);
      const outcome = storableOutcome(ended, now);
      const { tries, dueAt } = job.record;
      job.lease = undefined;
      job.record = {
        ...job.record,
        status: outcome.kind === "retry" ? "open" : outcome.kind,
        tries: outcome.kind === "retry" && outcome.free ? tries - 1 : tries,
        dueAt: outcome.kind === "retry" ? outcome.at : dueAt,
        error: outcome.kind === "done" ? undefined : outcome.error,
        touchedAt: now,
      };
      if (outcome.kind !== "retry") open.delete(job);
      finish(job.stored);
      return true;
    },

    nextDue: async (handlers) =>
      nextDueOf(
        Array.from(open, ({ record }) => record),
        handlers,
      ),

    async progress(wanted) {
      const stand = (stream: string): [string, Progress][] => {
        const progress = streams.get(stream);
        return progress ? [[stream, { attempt: progress.attempt, state: progress.state }]] : [];
      };
      return new Map(wanted.flatMap(stand));
    },

    async reopen(wanted) {
      let count = 0;
      for (const { id, reading } of wanted) {
        const stored = deliveries.get(id);
        if (!stored || stored.record.status === "unread" || !reading.readable) continue;
        stored.record = { ...stored.record, ...readingFields(reading) };
        finished.delete(stored);
        unread.add(stored);
        count += 1;
      }
      return count;
    },

    async revive(keys, now) {
      const dead = [...jobs.values()].filter(
        ({ record: { status, key } }) => status === "dead" && (!keys || keys.includes(key)),
      );
      for (const job of dead) {
        job.record = { ...job.record, status: "open", tries: 0, dueAt: now, touchedAt: now };
        open.add(job);
      }
      return dead.length;
    },

    unread: async (most) => Math.min(most, unread.size),

    summary: async () => summaryOf(deliveryRecords(), jobRecords()),

    counts: async (filter) => countDeliveries(deliveryRecords().filter((record) => deliveryMatches(record, filter))),

    deliveries: async (query) =>
      pageOf(
        deliveryRecords().filter((record) => deliveryMatches(record, query)),
        query,
      ).map(copied),

    jobs: async (query) =>
      pageOf(
        jobRecords().filter((record) => jobMatches(record, query)),
        query,
      ),

    deadLetters: async (query) => {
      const dead = jobRecords().filter((record) => jobMatches(record, { ...query, status: "dead" }));
      return pageOf(dead, query).map((job) => ({ ...job, delivery: copied(deliveries.get(job.deliveryId)!.record) }));
    },

    async prune(retention, limit) {
      const old = ({ record, jobs }: Stored): boolean =>
        isOld(
          record,
          jobs.map((job) => job.record),
          retention,
        );
      const gone = first(deliveries.values(), limit, old);
      for (const stored of gone) forget(stored);
      const quiet = first(streams, limit - gone.length, ([, { touchedAt }]) => touchedAt < retention.progressBefore);
      for (const [stream] of quiet) streams.delete(stream);
      return gone.length + quiet.length;
    },
  };
}
