import { setImmediate } from "node:timers";
import type { SqlBatch, SqlRow, SqlStep } from "../sql/driver.ts";
import { parametersFor, type SqliteDatabase } from "./database.ts";

interface Waiting {
  readonly steps: readonly SqlStep[];
  resolve(rows: readonly (readonly SqlRow[])[]): void;
  reject(error: unknown): void;
}

/** Batches of one commit, beyond which it waits for no more. */
const enough = 64;

/** Prepared statements that are kept: many more than there are of ours, since the text of an effect may be another each time. */
const mostPrepared = 200;

/**
 * Commits batches together, since a durable commit costs one flush to disk whatever is in it: waits while turns of the event loop
 * bring more. A batch that fails takes only itself back.
 */
export function groupCommit(database: SqliteDatabase): SqlBatch {
  const prepared = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  const parameters = parametersFor(database);
  const waiting: Waiting[] = [];

  function run({ sql, params = [], rows = false }: SqlStep): readonly SqlRow[] {
    let statement = prepared.get(sql);
    if (!statement) {
      if (prepared.size >= mostPrepared) prepared.clear();
      prepared.set(sql, (statement = database.prepare(sql)));
    }
    if (rows) return statement.all(...parameters(params)) as SqlRow[];
    statement.run(...parameters(params));
    return [];
  }

  /**
   * Runs a batch beside others, which stay when it fails, and gives its answer. A single statement is atomic by itself; several need a savepoint.
   * Throws when a statement has taken the whole transaction back.
   */
  function runBeside({ steps, resolve, reject }: Waiting): () => void {
    if (steps.length > 1) database.exec("savepoint upcall");
    let answer: () => void;
    try {
      const rows = steps.map(run);
      answer = () => resolve(rows);
    } catch (error) {
      if (steps.length > 1) database.exec("rollback to upcall");
      answer = () => reject(error);
    }
    if (steps.length > 1) database.exec("release upcall");
    return answer;
  }

  function runAlone({ steps, resolve }: Waiting): () => void {
    const rows = steps.map(run);
    return () => resolve(rows);
  }

  /**
   * Commits a group. An effect may fail only at the commit, as a deferred constraint does, or end the transaction, as `on conflict rollback`
   * does; then each batch is committed alone.
   */
  function commit(group: readonly Waiting[]): void {
    const fail = (error: unknown): void => {
      for (const { reject } of group) reject(error);
    };
    try {
      // Fails while the application has a transaction open, which then must stay as it is.
      database.exec("begin immediate");
    } catch (error) {
      return fail(error);
    }
    let answers: (() => void)[] = [];
    try {
      answers = group.map(group.length === 1 ? runAlone : runBeside);
      database.exec("commit");
    } catch (error) {
      try {
        database.exec("rollback");
      } catch {
        // What failed has taken everything back.
      }
      if (group.length === 1) return fail(error);
      for (const batch of group) commit([batch]);
      return;
    }
    for (const answer of answers) answer();
  }

  /** @param count of the batches that waited a turn ago. */
  function gather(count: number): void {
    if (waiting.length > count && waiting.length < enough) setImmediate(gather, waiting.length);
    else commit(waiting.splice(0));
  }

  return (steps) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ steps, resolve, reject }) === 1) setImmediate(gather, 0);
    });
}
