import type { Progress } from "@upcall/contracts/tracking";
import { grouped } from "../worker/grouped.ts";
import type { DeliveryRecord, Inbox, JobRecord, JudgedDelivery } from "./inbox.ts";
import { applyEffects, type MemoryEffect } from "./memory-effect.ts";
import { lookInto, nextDueOf } from "./query.ts";
import {
  claimedJob,
  isOld,
  openedJob,
  readingFields,
  receivedDelivery,
  revivedJob,
  settledJob,
} from "./transitions.ts";

export type { MemoryEffect } from "./memory-effect.ts";

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

/** The first rows that are wanted. */
function first<Row>(rows: Iterable<Row>, limit: number, wanted: (row: Row) => boolean): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (found.length >= limit) break;
    if (wanted(row)) found.push(row);
  }
  return found;
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

  const contents = async () => ({
    deliveries: Array.from(deliveries.values(), ({ record }) => record),
    jobs: Array.from(jobs.values(), ({ record }) => record),
  });

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

  function addJob(stored: Stored, judged: JudgedDelivery, handler: string, now: number): void {
    const id = jobId({ key: judged.key, handler });
    if (jobs.has(id)) return;
    const job: Job = { record: openedJob(++seq, judged, handler, now), lease: undefined, stored };
    jobs.set(id, job);
    open.add(job);
    stored.jobs.push(job);
  }

  return {
    name: "memory",
    can: { atomicEffects: true, survivesRestart: false },

    async accept(delivery) {
      if (!warned)
        warn("upcall: the memory inbox forgets everything when the process ends; use a stored one in production.");
      warned = true;
      if (deliveries.has(delivery.id)) return;
      const stored: Stored = { record: receivedDelivery(++seq, delivery), jobs: [] };
      deliveries.set(delivery.id, stored);
      if (delivery.reading.readable) unread.add(stored);
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
      for (const delivery of all) {
        const stored = deliveries.get(delivery.id)!;
        unread.delete(stored);
        const { verdict, attempt, key, handlers } = delivery;
        stored.record = { ...stored.record, status: "judged", verdict, attempt, key };
        for (const handler of handlers) addJob(stored, delivery, handler, now);
        finish(stored);
      }
      trim(streams, 10 * keep, (stream) => streams.delete(stream));
      return all;
    },

    async claim({ handlers, limit, leaseMs, now, lease }) {
      const isDue = ({ record }: Job): boolean => record.dueAt <= now && handlers.includes(record.handler);
      return first(open, limit, isDue).map((job) => {
        job.lease = lease;
        job.record = claimedJob(job.record, now, leaseMs);
        const { key, handler, tries, attempt, verdict, stream } = job.record;
        return { key, handler, lease, tries, attempt, verdict, stream, delivery: job.stored.record };
      });
    },

    async settle(claim, outcome, effects, now) {
      const job = jobs.get(jobId(claim));
      if (job?.record.status !== "open" || job.lease !== claim.lease) return false;
      applyEffects(effects);
      job.lease = undefined;
      job.record = settledJob(job.record, outcome, now);
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
        if (stored?.record.status !== "quarantined" || !reading.readable) continue;
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
        job.record = revivedJob(job.record, now);
        open.add(job);
      }
      return dead.length;
    },

    unread: async (most) => Math.min(most, unread.size),

    ...lookInto(contents),

    async prune(retention, limit) {
      const old = ({ record, jobs }: Stored): boolean =>
        isOld(
          record,
          jobs.map((job) => job.record),
          retention,
        );
      const removed = first(deliveries.values(), limit, old);
      for (const stored of removed) forget(stored);
      const quiet = first(streams, limit - removed.length, ([, { touchedAt }]) => touchedAt < retention.progressBefore);
      for (const [stream] of quiet) streams.delete(stream);
      return removed.length + quiet.length;
    },
  };
}
