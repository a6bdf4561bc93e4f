import type { Inbox } from "../inbox.ts";
import type { SqlBatch, SqlStatement, SqlStep, SqlValue } from "./driver.ts";
import { checkEffects } from "./effects.ts";
import { judgeRows, type StreamJudgement } from "./judging.ts";
import type { Statements } from "./statements.ts";

/** How often a judge that another one overtook reads again before it leaves the work to that one. */
const judgeTries = 3;

const pendingColumns = "seq, id, type, stream, state, via, received_at";
const firstUnread = "from upcall_delivery where status = 'unread' order by seq limit ?";

/**
 * Judges and settles where a store takes a batch of statements but no transaction that waits for us, as D1. A batch begins
 * with a fence: a statement that fails, and so rolls the batch back, unless what was read before still holds.
 */
export function fenced(statements: Statements, batch: SqlBatch): Pick<Inbox<SqlStatement>, "judge" | "settle"> {
  const { select, change } = statements;

  const within = (condition: string, params: readonly SqlValue[], steps: readonly SqlStep[]): SqlStep[] => [
    change(`insert into upcall_fence (ok) select case when ${condition} then 1 end`, ...params),
    ...steps,
    change("delete from upcall_fence"),
  ];

  async function readUnread(limit: number) {
    const [unread = [], streams = []] = await batch([
      select(`select ${pendingColumns} ${firstUnread}`, limit),
      select(
        `select stream, attempt, state from upcall_stream
         where stream in (select stream from (select stream ${firstUnread}))`,
        limit,
      ),
    ]);
    return { unread, streams };
  }

  /** Commits only if the deliveries are still unread and their streams stand where they stood. */
  const commit = (all: readonly StreamJudgement[], now: number): SqlStep[] => {
    const seqs = all.flatMap(({ judged }) => judged.map(({ seq }) => seq));
    const before = all.map((one) => [one.stream, one.before?.attempt ?? 0, one.before?.state ?? ""]);
    return within(
      `(select count(*) from json_each(?) e join upcall_delivery d on d.seq = e.value where d.status = 'unread') = ?
       and not exists (
         select 1 from json_each(?) e left join upcall_stream s on s.stream = e.value ->> 0
         where coalesce(s.attempt, 0) <> e.value ->> 1 or coalesce(s.state, '') <> e.value ->> 2)`,
      [JSON.stringify(seqs), seqs.length, JSON.stringify(before)],
      statements.judgements(all, now),
    );
  };

  return {
    async judge(decide, limit, now) {
      let { unread, streams } = await readUnread(limit);
      for (let left = judgeTries; left > 0 && unread.length > 0; left -= 1) {
        const all = judgeRows(decide, unread, streams);
        try {
          await batch(commit(all, now));
          return all.flatMap(({ judged }) => judged);
        } catch (error) {
          const read = JSON.stringify(all);
          ({ unread, streams } = await readUnread(limit));
          if (JSON.stringify(judgeRows(decide, unread, streams)) === read) throw error;
        }
      }
      return [];
    },

    async settle(claim, outcome, effects, now) {
      checkEffects(effects);
      const end = statements.endClaim(claim, outcome, now);
      if (effects.length === 0) return (await batch([end]))[0]?.length === 1;
      const { key, handler, lease } = claim;
      try {
        await batch(
          within(
            "(select count(*) from upcall_job where key = ? and handler = ? and lease = ? and status = 'open') = 1",
            [key, handler, lease],
            [...effects, end],
          ),
        );
        return true;
      } catch (error) {
        const [held] = await batch([statements.stillClaimed(claim)]);
        if (held?.length === 0) return false;
        throw error;
      }
    },
  };
}
