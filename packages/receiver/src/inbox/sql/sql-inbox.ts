import { grouped } from "../../worker/grouped.ts";
import type { Decide, Inbox } from "../inbox.ts";
import type { SqlBatch, SqlStatement, SqlStep } from "./driver.ts";
import { bySeq, toClaim, toDelivery, toJob, toProgress, toUnread } from "./records.ts";
import * as statements from "./statements.ts";

/** How often a judge that another one overtook reads again before it leaves the work to that one. */
const judgeTries = 3;

/** The inbox over any SQLite dialect that can run a batch of statements in one transaction. */
export function sqlInbox(name: string, batch: SqlBatch): Inbox<SqlStatement> {
  const one = async (step: SqlStep) => (await batch([step]))[0] ?? [];

  async function readUnread(limit: number) {
    const [unread = [], streams = []] = await batch(statements.readUnread(limit));
    return { unread, streams };
  }

  function decideAll(decide: Decide, { unread, streams }: Awaited<ReturnType<typeof readUnread>>) {
    const known = new Map(streams.map((row) => [String(row["stream"]), row]));
    return Array.from(
      grouped(unread.map(toUnread), ({ stream }) => stream),
      ([stream, group]) => {
        const row = known.get(stream);
        const { progress, judged } = decide(row && toProgress(row), group);
        const version = Number(row?.["version"] ?? 0);
        return { stream, version, progress, judged };
      },
    );
  }

  return {
    name,
    can: { atomicEffects: true, survivesRestart: true },

    async accept(delivery) {
      await batch([statements.insertDelivery(delivery)]);
    },

    async judge(decide, limit, now) {
      let seen = await readUnread(limit);
      for (let left = judgeTries; left > 0 && seen.unread.length > 0; left -= 1) {
        const all = decideAll(decide, seen);
        try {
          await batch(statements.commitJudgements(all, now));
          return all.flatMap(({ judged }) => judged);
        } catch (error) {
          const before = JSON.stringify(seen);
          seen = await readUnread(limit);
          if (JSON.stringify(seen) === before) throw error;
        }
      }
      return [];
    },

    async claim({ handlers, limit, leaseMs, now, lease }) {
      const rows = await one(statements.claimJobs(handlers, limit, leaseMs, now, lease));
      return [...rows].sort(bySeq).map((row) => toClaim(row, lease));
    },

    async settle(claim, outcome, effects, now) {
      const end = statements.endClaim(claim, outcome, now);
      if (effects.length === 0) return (await one(end)).length === 1;
      try {
        await batch(statements.fenced(claim, [...effects, end]));
        return true;
      } catch (error) {
        if ((await one(statements.stillClaimed(claim))).length === 0) return false;
        throw error;
      }
    },

    async progress(streams) {
      const rows = await one(statements.readProgress(streams));
      return new Map(rows.map((row) => [String(row["stream"]), toProgress(row)]));
    },

    async reopen(deliveries) {
      const steps = deliveries.flatMap(({ id, reading }) =>
        reading.readable ? [statements.reopenDelivery(id, reading.type, reading.stream, reading.state)] : [],
      );
      return (await batch(steps)).flat().length;
    },

    revive: async (keys, now) => (await one(statements.reviveJobs(keys, now))).length,

    unread: async (most) => Number((await one(statements.countUnread(most)))[0]?.["n"]),

    async summary() {
      const [row = {}] = await one(statements.summarise);
      const nextAt = row["next_at"];
      return {
        unread: Number(row["unread"]),
        quarantined: Number(row["quarantined"]),
        open: Number(row["open"]),
        dead: Number(row["dead"]),
        nextAt: nextAt == null ? undefined : Number(nextAt),
      };
    },

    deliveries: async ({ after = 0, limit, status, ids }) =>
      (await one(statements.pageDeliveries(after, limit, status, ids))).map(toDelivery),

    jobs: async ({ after = 0, limit, status }) => (await one(statements.pageJobs(after, limit, status))).map(toJob),

    async prune(retention, limit) {
      const old = (await one(statements.oldDeliveries(retention, limit))).map(({ seq }) => Number(seq));
      const [gone = [], , streams = []] = await batch(statements.removeOld(old, retention, limit));
      return gone.length + streams.length;
    },
  };
}
