import { setImmediate } from "node:timers";
import type { SqlBatch, SqlRow, SqlStep } from "../sql/driver.ts";
import type { SqliteDatabase } from "./database.ts";

interface Waiting {
  readonly steps: readonly SqlStep[];
  resolve(rows: readonly (readonly SqlRow[])[]): void;
  reject(error: unknown): void;
}

/** Batches that are waited for at most. */
const largest = 256;

/** libSQL and better-sqlite3 take all parameters as one array too, which saves them putting one together. */
function takesArray(database: SqliteDatabase): boolean {
  try {
    const [row] = database.prepare("select ? + ? as sum").all([1, 2] as never) as SqlRow[];
    return row?.["sum"] === 3;
  } catch {
    return false;
  }
}

/**
 * Commits batches together for as long as each turn of the event loop brings more, since a durable commit costs one flush to disk
 * whatever is in it. A batch that fails takes only itself back.
 */
export function groupCommit(database: SqliteDatabase): SqlBatch {
  const prepared = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  const asArray = takesArray(database);
  let waiting: Waiting[] = [];

  function statement(sql: string): ReturnType<SqliteDatabase["prepare"]> {
    let found = prepared.get(sql);
    if (!found) prepared.set(sql, (found = database.prepare(sql)));
    return found;
  }

  function run({ sql, params = [], rows = false }: SqlStep): readonly SqlRow[] {
    const ready = statement(sql);
    const bound = (asArray && params.length > 0 ? [params] : params) as never[];
    if (rows) return ready.all(...bound) as SqlRow[];
    ready.run(...bound);
    return [];
  }

  /** A single statement is atomic by itself; several need a savepoint. */
  function runOne(steps: readonly SqlStep[]): readonly (readonly SqlRow[])[] {
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
          const rows = runOne(steps);
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

  function look(before: number): void {
    if (waiting.length > before && waiting.length < largest) setImmediate(look, waiting.length);
    else flush();
  }

  return (steps) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ steps, resolve, reject }) === 1) setImmediate(look, 1);
    });
}
