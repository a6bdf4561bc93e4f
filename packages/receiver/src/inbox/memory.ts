import type { Progress } from "@upcall/contracts/tracking";
import { grouped } from "../worker/grouped.ts";
import { createFifo } from "./fifo.ts";
import { createRecent } from "./recent.ts";
import { apply, type MemoryEffect } from "./memory-effect.ts";
import type { Inbox, JudgedDelivery, Retention, Judgement } from "./inbox.ts";
import {
  claimOf,
  deliveryRecord,
  first,
  isFinished,
  jobId,
  jobRecord,
  page,
  toStored,
  toUnread,
  type Job,
  type Stored,
} from "./memory-rows.ts";
import { createSlabs } from "./slabs.ts";

export type { MemoryEffect } from "./memory-effect.ts";

/**
 * An inbox in this process's memory, for tests and first tries: it forgets when the process ends, and says so once on the console.
 *
 * @param options how much to remember, and whom to warn.
 * @param options.keep finished deliveries that are remembered, 10000 by default; of sub-operations ten times as many.
 * @param options.warn told that the inbox forgets; `console.warn` by default.
 */
export function memoryInbox({
  keep = 10_000,
  warn = console.warn,
}: { keep?: number; warn?: (text: string) => void } = {}): Inbox<MemoryEffect> {
  const deliveries = new Map<string, Stored>();
  const unread = createFifo<Stored>();
  const streams = createRecent<Progress & { readonly touchedAt: number }>(10 * keep);
  const jobs = new Map<string, Job>();
  /** Open jobs that nobody has claimed yet, and those that are claimed or wait for their next try. */
  const fresh = createFifo<Job>();
  const pending = new Set<Job>();
  const finished = createFifo<Stored>();
  const keepBytes = createSlabs();
  let seq = 0;
  let warned = false;

  function forget(stored: Stored): void {
    deliveries.delete(stored.id);
    for (const { key, handler } of stored.jobs) jobs.delete(jobId(key, handler));
  }

  function finish(stored: Stored): void {
    if (!isFinished(stored)) return;
    finished.push(stored);
    if (finished.size <= keep) return;
    const oldest = finished.shift()!;
    if (isFinished(oldest)) forget(oldest);
  }

  function addJob(stored: Stored, { key, attempt, verdict }: Judgement, handler: string, now: number): Job | undefined {
    const id = jobId(key, handler);
    if (jobs.has(id)) return undefined;
    const job: Job = {
      seq: ++seq,
      key,
      handler,
      attempt,
      verdict,
      stored,
      status: "open",
      tries: 0,
      dueAt: now,
      lease: undefined,
      error: undefined,
      touchedAt: now,
    };
    jobs.set(id, job);
    fresh.push(job);
    return job;
  }

  return {
    name: "memory",
    can: { atomicEffects: true, survivesRestart: false },

    async accept(delivery) {
      if (!warned)
        warn("upcall: the memory inbox forgets everything when the process ends; use a stored one in production.");
      warned = true;
      if (deliveries.has(delivery.id)) return;
      const stored = toStored(++seq, delivery, keepBytes(delivery.body));
      deliveries.set(stored.id, stored);
      if (stored.status === "unread") unread.push(stored);
      else finish(stored);
    },

    async judge(decide, limit, now) {
      const taken: Stored[] = [];
      while (taken.length < limit && unread.size > 0) taken.push(unread.shift()!);
      const all: JudgedDelivery[] = [];
      for (const [stream, group] of grouped(taken.map(toUnread), (one) => one.stream)) {
        const { progress, judged } = decide(streams.get(stream), group);
        if (progress) streams.set(stream, { attempt: progress.attempt, state: progress.state, touchedAt: now });
        all.push(...judged);
      }
      for (const one of all) {
        const stored = deliveries.get(one.id)!;
        stored.status = "judged";
        stored.verdict = one.verdict;
        stored.judgedAt = now;
        const added = one.handlers.flatMap((handler) => addJob(stored, one, handler, now) ?? []);
        if (added.length > 0) stored.jobs = stored.jobs.concat(added);
        finish(stored);
      }
      return all;
    },

    async claim({ handlers, limit, leaseMs, now, lease }) {
      const wanted = (job: Job): boolean => job.dueAt <= now && handlers.includes(job.handler);
      const due = [...first(pending, limit, wanted)];
      while (due.length < limit && fresh.size > 0) {
        const job = fresh.shift()!;
        pending.add(job);
        if (wanted(job)) due.push(job);
      }
      due.sort((one, other) => one.seq - other.seq);
      return due.map((job) => {
        job.tries += 1;
        job.lease = lease;
        job.dueAt = now + leaseMs;
        return claimOf(job, lease);
      });
    },

    async settle({ key, handler, lease }, outcome, effects, now) {
      const job = jobs.get(jobId(key, handler));
      if (job?.status !== "open" || job.lease !== lease) return false;
      apply(effects);
      job.lease = undefined;
      job.touchedAt = now;
      job.error = outcome.kind === "done" ? undefined : outcome.error;
      if (outcome.kind === "retry") {
        job.dueAt = outcome.at;
        if (outcome.free) job.tries -= 1;
        return true;
      }
      job.status = outcome.kind;
      pending.delete(job);
      finish(job.stored);
      return true;
    },

    async progress(wanted) {
      const found = new Map<string, Progress>();
      for (const stream of wanted) {
        const now = streams.get(stream);
        if (now) found.set(stream, { attempt: now.attempt, state: now.state });
      }
      return found;
    },

    async reopen(wanted) {
      let count = 0;
      for (const { id, reading } of wanted) {
        const stored = deliveries.get(id);
        if (!stored || stored.status === "unread" || !reading.readable) continue;
        const { type, stream, state } = reading;
        Object.assign(stored, { type, stream, state, problem: undefined, status: "unread" });
        unread.push(stored);
        count += 1;
      }
      return count;
    },

    async revive(keys, now) {
      let count = 0;
      for (const job of jobs.values()) {
        if (job.status !== "dead" || (keys && !keys.includes(job.key))) continue;
        Object.assign(job, { status: "open", tries: 0, dueAt: now });
        pending.add(job);
        count += 1;
      }
      return count;
    },

    unread: async (most) => Math.min(most, unread.size),

    async summary() {
      const count = (rows: Iterable<{ status: string }>, status: string): number =>
        [...rows].filter((row) => row.status === status).length;
      const dues = Array.from(jobs.values()).flatMap(({ status, dueAt }) => (status === "open" ? [dueAt] : []));
      return {
        unread: unread.size,
        quarantined: count(deliveries.values(), "quarantined"),
        open: dues.length,
        dead: count(jobs.values(), "dead"),
        nextAt: dues.length > 0 ? dues.reduce((one, other) => Math.min(one, other)) : undefined,
      };
    },

    async deliveries({ ids, ...wanted }) {
      const rows = ids ? ids.flatMap((id) => deliveries.get(id) ?? []) : deliveries.values();
      return page(rows, wanted, deliveryRecord);
    },
    jobs: async (wanted) => page(jobs.values(), wanted, jobRecord),

    async prune({ handledBefore, failedBefore, progressBefore }: Retention, limit) {
      const old = (stored: Stored): boolean => {
        if (stored.status === "quarantined") return stored.receivedAt < failedBefore;
        if (stored.status === "unread" || stored.jobs.some(({ status }) => status === "open")) return false;
        const before = stored.jobs.some(({ status }) => status === "dead") ? failedBefore : handledBefore;
        return stored.judgedAt! < before && stored.jobs.every(({ touchedAt }) => touchedAt < before);
      };
      const gone = [...first(deliveries.values(), limit, old)];
      for (const stored of gone) forget(stored);
      const quiet = [
        ...first(streams.entries(), limit - gone.length, ([, { touchedAt }]) => touchedAt < progressBefore),
      ];
      for (const [stream] of quiet) streams.delete(stream);
      return gone.length + quiet.length;
    },
  };
}
