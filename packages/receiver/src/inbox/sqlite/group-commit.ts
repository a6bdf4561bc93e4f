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

/**
 * Commits batches together, since a durable commit costs one flush to disk whatever is in it: waits while turns of the event loop
 * bring more. A batch that fails takes only itself back.
 */
export function groupCommit(database: SqliteDatabase): SqlBatch {
  const prepared = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  const parameters = parametersFor(database);
  let waiting: Waiting[] = [];

  function run({ sql, params = [], rows = false }: SqlStep): readonly SqlRow[] {
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = database.prepare(sql)));
    if (rows) return statement.all(...parameters(params)) as SqlRow[];
    statement.run(...parameters(params));
    return [];
  }

  /** A single statement is atomic by itself; several need a savepoint. */
  function runBatch(steps: readonly SqlStep[]): readonly (readonly SqlRow[])[] {
    if (steps.length === 1) return [run(steps[0]!)];
    database.exec("savepoint upcall");
    try {
      const rows = steps.map(run);
      database.exec("release upcall");
      return rows;
    } catch (error) {
      database.exec("rollback to upcall");
      database.exec("release upcall");
      throw error;
    }
  }

  function flush(): void {
    const group = waiting;
    waiting = [];
    const answers: (() => void)[] = [];
    try {
      database.exec("begin immediate");
      for (const { steps, resolve, reject } of group)
        try {
          const rows = runBatch(steps);
          answers.push(() => resolve(rows));
        } catch (error) {
          answers.push(() => reject(error));
        }
      database.exec("commit");
    } catch (error) {
      try {
        database.exec("rollback");
      } catch {
        // Nothing was begun, or the failed commit already took everything back.
      }
      for (const { reject } of group) reject(error);
      return;
    }
    for (const answer of answers) answer();
  }

  /** @param count of the batches that waited a turn ago. */
  function gather(count: number): void {
    if (waiting.length > count && waiting.length < enough) setImmediate(gather, waiting.length);
    else flush();
  }

  return (steps) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ steps, resolve, reject }) === 1) setImmediate(gather, 0);
    });
}
