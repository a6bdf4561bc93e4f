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

const jobId = ({ key, handler }: { key: string; handler: string }): string => `${key} ${handler}`;

/** The first rows that are wanted. */
function first<Row>(rows: Iterable<Row>, limit: number, wanted: (row: Row) => boolean = () => true): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    if (found.length >= limit) break;
    if (wanted(row)) found.push(row);
  }
  return found;
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
  const unread = new Map<string, DeliveryRecord>();
  /** Judged and quarantined deliveries. */
  const read = new Map<string, DeliveryRecord>();
  const open = new Map<string, JobRecord>();
  const ended = new Map<string, JobRecord>();
  /** By job. */
  const leases = new Map<string, string>();
  const streams = new Map<string, { readonly progress: Progress; readonly touchedAt: number }>();
  let seq = 0;
  let warned = false;
  /** So many deliveries are read when the oldest finished ones are forgotten. */
  let mostRead = 2 * keep;

  const contents = async () => ({
    deliveries: [...unread.values(), ...read.values()],
    jobs: [...open.values(), ...ended.values()],
  });

  function forget(ids: ReadonlySet<string>): void {
    for (const id of ids) read.delete(id);
    for (const [id, { deliveryId }] of ended) if (ids.has(deliveryId)) ended.delete(id);
  }

  /** Deliveries with an open or dead job are not finished. */
  function forgetFinished(): void {
    if (read.size < mostRead) return;
    const unfinished = new Set(Array.from(open.values(), ({ deliveryId }) => deliveryId));
    for (const { status, deliveryId } of ended.values()) if (status === "dead") unfinished.add(deliveryId);
    const finished = [...read.keys()].filter((id) => !unfinished.has(id));
    forget(new Set(finished.slice(0, Math.max(0, finished.length - keep))));
    mostRead = read.size + keep;
  }

  function forgetStreams(): void {
    if (streams.size >= 20 * keep)
      for (const stream of first(streams.keys(), streams.size - 10 * keep)) streams.delete(stream);
  }

  function store(record: DeliveryRecord): void {
    (record.status === "unread" ? unread : read).set(record.id, record);
    forgetFinished();
  }

  return {
    name: "memory",
    can: { atomicEffects: true, survivesRestart: false },

    async accept(delivery) {
      if (!warned)
        warn("upcall: the memory inbox forgets everything when the process ends; use a stored one in production.");
      warned = true;
      if (!unread.has(delivery.id) && !read.has(delivery.id)) store(receivedDelivery(++seq, delivery));
    },

    async judge(decide, limit, now) {
      const pending = first(unread.values(), limit).map(({ id, type, stream, state, via, receivedAt }) => {
        return { id, type: type!, stream: stream!, state, via, receivedAt };
      });
      const all: JudgedDelivery[] = [];
      for (const [stream, group] of grouped(pending, (delivery) => delivery.stream)) {
        const { progress, judged } = decide(streams.get(stream)?.progress, group);
        all.push(...judged);
        if (!progress) continue;
        streams.delete(stream);
        streams.set(stream, { progress, touchedAt: now });
      }
      for (const delivery of all) {
        const { id, verdict, attempt, key, handlers } = delivery;
        for (const handler of handlers) {
          const job = jobId({ key, handler });
          if (!open.has(job) && !ended.has(job)) open.set(job, openedJob(++seq, delivery, handler, now));
        }
        const record = unread.get(id)!;
        unread.delete(id);
        store({ ...record, status: "judged", verdict, attempt, key });
      }
      forgetStreams();
      return all;
    },

    async claim({ handlers, limit, leaseMs, now, lease }) {
      const isDue = ({ dueAt, handler }: JobRecord): boolean => dueAt <= now && handlers.includes(handler);
      return first(open.values(), limit, isDue).map((due) => {
        const job = claimedJob(due, now, leaseMs);
        open.set(jobId(job), job);
        leases.set(jobId(job), lease);
        const { key, handler, tries, attempt, verdict, stream, deliveryId } = job;
        return { key, handler, lease, tries, attempt, verdict, stream, delivery: read.get(deliveryId)! };
      });
    },

    async settle(claim, outcome, effects, now) {
      const id = jobId(claim);
      const claimed = open.get(id);
      if (!claimed || leases.get(id) !== claim.lease) return false;
      applyEffects(effects);
      leases.delete(id);
      const job = settledJob(claimed, outcome, now);
      if (job.status !== "open") open.delete(id);
      (job.status === "open" ? open : ended).set(id, job);
      return true;
    },

    nextDue: async (handlers) => nextDueOf(open.values(), handlers),

    async progress(wanted) {
      const known = wanted.filter((stream) => streams.has(stream));
      return new Map(known.map((stream) => [stream, streams.get(stream)!.progress]));
    },

    async reopen(wanted) {
      let count = 0;
      for (const { id, reading } of wanted) {
        const record = read.get(id);
        if (record?.status !== "quarantined" || !reading.readable) continue;
        read.delete(id);
        store({ ...record, ...readingFields(reading) });
        count += 1;
      }
      return count;
    },

    async revive(keys, now) {
      const dead = [...ended].filter(([, { status, key }]) => status === "dead" && (!keys || keys.includes(key)));
      for (const [id, job] of dead) {
        ended.delete(id);
        open.set(id, revivedJob(job, now));
      }
      return dead.length;
    },

    unread: async (most) => Math.min(most, unread.size),

    ...lookInto(contents),

    async prune(retention, limit) {
      const jobs = grouped([...open.values(), ...ended.values()], ({ deliveryId }) => deliveryId);
      const old = first(read.values(), limit, (record) => isOld(record, jobs.get(record.id) ?? [], retention));
      forget(new Set(old.map(({ id }) => id)));
      const quiet = first(streams, limit - old.length, ([, { touchedAt }]) => touchedAt < retention.progressBefore);
      for (const [stream] of quiet) streams.delete(stream);
      return old.length + quiet.length;
    },
  };
}
