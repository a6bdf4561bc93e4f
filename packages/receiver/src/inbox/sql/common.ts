import type { Inbox } from "../inbox.ts";
import type { Dialect } from "./dialect.ts";
import type { SqlBatch, SqlRow, SqlStep } from "./driver.ts";
import { progressOf } from "./judging.ts";
import { createQueries } from "./queries.ts";
import { toClaim, toCount, toDeadLetter, toDelivery, toJob } from "./records.ts";
import type { Statements } from "./statements.ts";

/** What every SQL inbox does in the same way, by one batch of statements at a time. */
export function common(
  dialect: Dialect,
  statements: Statements,
  batch: SqlBatch,
): Omit<Inbox, "name" | "can" | "accept" | "judge" | "settle"> {
  const queries = createQueries(dialect);
  const rowsOf = async (step: SqlStep): Promise<readonly SqlRow[]> => (await batch([step]))[0] ?? [];
  const bySeq = (one: SqlRow, other: SqlRow): number => Number(one["seq"]) - Number(other["seq"]);

  return {
    async claim({ handlers, limit, leaseMs, now, lease }) {
      const rows = await rowsOf(statements.claim(handlers, limit, leaseMs, now, lease));
      return [...rows].sort(bySeq).map((row) => toClaim(row, lease));
    },

    async nextDue(handlers) {
      const [row] = await rowsOf(statements.nextDue(handlers));
      return row && Number(row["due_at"]);
    },

    progress: async (streams) => progressOf(await rowsOf(queries.progress(streams))),

    async reopen(deliveries) {
      const steps = deliveries.flatMap(statements.reopen);
      return steps.length === 0 ? 0 : (await batch(steps)).flat().length;
    },

    revive: async (keys, now) => (await rowsOf(statements.revive(keys, now))).length,

    unread: async (most) => Number((await rowsOf(queries.unread(most)))[0]?.["n"]),

    async summary() {
      const [[row = {}] = [], handlers = []] = await batch(queries.summary);
      const openByHandler = Object.fromEntries(handlers.map(({ handler, n }) => [String(handler), Number(n)]));
      return {
        unread: Number(row["unread"]),
        quarantined: Number(row["quarantined"]),
        open: Object.values(openByHandler).reduce((sum, count) => sum + count, 0),
        dead: Number(row["dead"]),
        nextAt: row["next_at"] == null ? undefined : Number(row["next_at"]),
        openByHandler,
      };
    },

    counts: async (filter) => (await rowsOf(queries.counts(filter))).map(toCount),
    deliveries: async (query) => (await rowsOf(queries.deliveries(query))).map((row) => toDelivery(row)),
    jobs: async (query) => (await rowsOf(queries.jobs(query))).map(toJob),
    deadLetters: async (query) => (await rowsOf(queries.deadLetters(query))).map(toDeadLetter),

    async prune(retention, limit) {
      const old = (await rowsOf(statements.oldDeliveries(retention, limit))).map(({ seq }) => Number(seq));
      const [gone = [], , streams = []] = await batch(statements.removeOld(old, retention, limit));
      return gone.length + streams.length;
    },
  };
}
