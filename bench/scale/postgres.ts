import { readdirSync, readFileSync } from "node:fs";
import type { Pool } from "pg";

/** Bytes of one of the receiver's tables. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
  readonly table_bytes: number;
  readonly index_bytes: number;
}

/** The receiver's tables, the largest first. */
export async function tableSizes(pool: Pool): Promise<readonly TableSize[]> {
  await pool.query("analyze");
  const { rows } = await pool.query<Record<keyof TableSize, string>>(
    `select relname as table, reltuples::bigint as rows, pg_table_size(oid) as table_bytes, pg_indexes_size(oid) as index_bytes
     from pg_class where relkind = 'r' and relname like 'upcall%' order by pg_total_relation_size(oid) desc`,
  );
  return rows.map((row) => ({
    table: row.table,
    rows: Math.max(0, Number(row.rows)),
    table_bytes: Number(row.table_bytes),
    index_bytes: Number(row.index_bytes),
  }));
}

/** Seconds of processor time that a server and what it started have used; 0 where the system does not tell. */
export function processorSeconds(server: number): number {
  let ticks = 0;
  try {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ").map(Number);
      // Processes that have ended are counted with the one that started them.
      if (Number(pid) === server) ticks += fields[11]! + fields[12]! + fields[13]! + fields[14]!;
      else if (fields[1] === server) ticks += fields[11]! + fields[12]!;
    }
  } catch {
    // A process ended while it was looked at, or this is no Linux.
  }
  return ticks / 100;
}
