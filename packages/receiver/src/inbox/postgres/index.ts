import { grouped } from "../../worker/grouped.ts";
import type { Delivery } from "../../delivery/delivery.ts";
import type { Inbox } from "../inbox.ts";
import { bySeq, toClaim, toDelivery, toJob, toProgress, toUnread } from "../sql/records.ts";
import { deliveryColumns, endColumns, type End } from "./columns.ts";
import type { PostgresDriver, PostgresQuery, PostgresStatement } from "./driver.ts";
import { gather } from "./gather.ts";
import { migrate } from "./migrate.ts";
import * as statements from "./statements.ts";

export type { PostgresDriver, PostgresQuery, PostgresStatement } from "./driver.ts";
export { pglite, type PgliteDatabase } from "./pglite.ts";
export type { PgClient, PgPool } from "./pg-client.ts";
export { pgPool, type PgPoolOptions } from "./pg-pool.ts";
export { postgresMigrations } from "./migrations.ts";
export { migrationScript, type Migration } from "../sql/migrations.ts";

/** Options of {@link postgresInbox}. */
export interface PostgresInboxOptions {
  /**
   * Creates and updates the tables at first use.
   *
   * @default true
   */
  readonly migrate?: boolean;
}

/** Whether each lease still held. */
async function end(query: PostgresQuery, all: readonly End[]): Promise<readonly boolean[]> {
  const rows = await query(statements.endClaims, endColumns(all));
  const places = new Set(rows.map(({ place }) => Number(place)));
  return all.map((_, at) => places.has(at + 1));
}

/**
 * An inbox in PostgreSQL, for many processes: streams are judged under advisory locks, jobs claimed with `skip locked` and fenced
 * leases, and what is accepted or settled together is written together. Creates its tables (`upcall_…`) itself.
 *
 * @example
 * import { Pool } from "pg";
 * const inbox = postgresInbox(pgPool(new Pool()));
 */
export function postgresInbox(driver: PostgresDriver, options: PostgresInboxOptions = {}): Inbox<PostgresStatement> {
  let ready: Promise<void> | undefined = options.migrate === false ? Promise.resolve() : undefined;

  /** Tries again after a failure: the database may only not be up yet. */
  async function database(): Promise<PostgresDriver> {
    ready ??= migrate(driver);
    try {
      await ready;
    } catch (error) {
      ready = undefined;
      throw error;
    }
    return driver;
  }

  const query: PostgresQuery = async (sql, params) => (await database()).query(sql, params);
  const accept = gather((all: readonly Delivery[]) => query(statements.insertDeliveries, deliveryColumns(all)), {
    atOnce: 4,
    most: 500,
  });
  const endTogether = gather((all: readonly End[]) => end(query, all), { atOnce: 1, most: 500 });

  return {
    name: "postgres",
    can: { atomicEffects: true, survivesRestart: true },
    async accept(delivery) {
      await accept(delivery);
    },

    judge: async (decide, limit, now) =>
      (await database()).transaction(async (query) => {
        const streams = (await query(statements.lockStreams, [limit])).map(({ stream }) => stream);
        if (streams.length === 0) return [];
        const unread = (await query(statements.readUnread, [streams, limit])).map(toUnread);
        if (unread.length === 0) return [];
        const known = await query(statements.readProgress, [streams]);
        const before = new Map(known.map((row) => [String(row["stream"]), toProgress(row)]));
        const all = Array.from(
          grouped(unread, ({ stream }) => stream),
          ([stream, group]) => {
            const { progress, judged } = decide(before.get(stream), group);
            return { stream, progress, judged };
          },
        );
        const moved = all.flatMap(({ stream, progress }) => (progress ? [{ stream, ...progress }] : []));
        await query(statements.writeProgress, [
          moved.map(({ stream }) => stream),
          moved.map(({ attempt }) => attempt),
          moved.map(({ state }) => state),
          now,
        ]);
        const judged = all.flatMap((one) => one.judged);
        await query(statements.writeVerdicts, [judged.map(({ seq }) => seq), judged.map(({ verdict }) => verdict)]);
        const jobs = judged.flatMap((one) => one.handlers.map((handler) => ({ ...one, handler })));
        await query(statements.insertJobs, [
          jobs.map(({ key }) => key),
          jobs.map(({ handler }) => handler),
          jobs.map(({ seq }) => seq),
          jobs.map(({ stream }) => stream),
          jobs.map(({ attempt }) => attempt),
          jobs.map(({ verdict }) => verdict),
          now,
        ]);
        return judged;
      }),

    async claim({ handlers, limit, leaseMs, now, lease }) {
      const rows = await query(statements.claimJobs, [lease, now + leaseMs, now, handlers, limit]);
      return [...rows].sort(bySeq).map((row) => toClaim(row, lease));
    },

    async settle(claim, outcome, effects, now) {
      if (effects.length === 0) return endTogether({ claim, outcome, now });
      return (await database()).transaction(async (query) => {
        const [held = false] = await end(query, [{ claim, outcome, now }]);
        if (held) for (const { sql, params } of effects) await query(sql, params);
        return held;
      });
    },

    async progress(streams) {
      const rows = await query(statements.readProgress, [streams]);
      return new Map(rows.map((row) => [String(row["stream"]), toProgress(row)]));
    },

    async reopen(deliveries) {
      let count = 0;
      for (const { id, reading } of deliveries)
        if (reading.readable) {
          const { type, stream, state } = reading;
          count += (await query(statements.reopenDelivery, [id, type, stream, state ?? null])).length;
        }
      return count;
    },

    revive: async (keys, now) => (await query(statements.reviveJobs, [now, keys ?? null])).length,

    unread: async (most) => Number((await query(statements.countUnread, [most]))[0]?.["n"]),

    async summary() {
      const [row = {}] = await query(statements.summarise);
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
      (await query(statements.pageDeliveries, [after, limit, status ?? null, ids ?? null])).map(toDelivery),

    jobs: async ({ after = 0, limit, status }) =>
      (await query(statements.pageJobs, [after, limit, status ?? null])).map(toJob),

    async prune({ handledBefore, failedBefore, progressBefore }, limit) {
      const deliveries = await query(statements.removeOldDeliveries, [handledBefore, failedBefore, limit]);
      const streams = await query(statements.removeOldStreams, [progressBefore, limit]);
      return deliveries.length + streams.length;
    },
  };
}
