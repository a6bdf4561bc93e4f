import type { Inbox } from "../inbox.ts";
import type { SqlStep } from "../sql/driver.ts";
import { checkEffects } from "../sql/effects.ts";
import { judgeRows } from "../sql/judging.ts";
import type { Statements } from "../sql/statements.ts";
import type { PostgresDriver, PostgresQuery, PostgresStatement } from "./driver.ts";

/** Takes the streams of the first unread deliveries that no other process judges just now, until the transaction ends. */
const lockStreams = `
  select stream from (
    select distinct stream from (
      select stream from upcall_delivery where status = 'unread' order by seq limit $1
    ) as first
  ) as streams
  where pg_try_advisory_xact_lock(hashtextextended(stream, 8651))`;

const readUnread = `
  select seq, id, type, stream, state, via, received_at from upcall_delivery
  where status = 'unread' and stream = any($1) order by seq limit $2`;

const readProgress = "select stream, attempt, state from upcall_stream where stream = any($1)";

/** Judges and settles in transactions that hold locks while we decide, so that many processes judge side by side. */
export function locked(
  statements: Statements,
  database: () => Promise<PostgresDriver>,
): Pick<Inbox<PostgresStatement>, "judge" | "settle"> {
  const run = (query: PostgresQuery, { sql, params }: SqlStep) => query(sql, params);

  return {
    judge: async (decide, limit, now) =>
      (await database()).transaction(async (query) => {
        const streams = (await query(lockStreams, [limit])).map(({ stream }) => stream);
        if (streams.length === 0) return [];
        const unread = await query(readUnread, [streams, limit]);
        const all = judgeRows(decide, unread, await query(readProgress, [streams]));
        for (const step of statements.judgements(all, now)) await run(query, step);
        return all.flatMap(({ judged }) => judged);
      }),

    async settle(claim, outcome, effects, now) {
      checkEffects(effects);
      const driver = await database();
      const end = statements.endClaim(claim, outcome, now);
      if (effects.length === 0) return (await run(driver.query, end)).length === 1;
      return driver.transaction(async (query) => {
        const held = (await run(query, end)).length === 1;
        if (held) for (const { sql, params } of effects) await query(sql, params);
        return held;
      });
    },
  };
}
