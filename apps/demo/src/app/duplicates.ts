import type { Sql } from "./database.ts";

/** How long counts wait to be written together, in milliseconds. */
const writeAfter = 1000;

/**
 * Counts repeated notifications by campaign. No handler runs for them, so no job's transaction can count them: what was counted within
 * the last second is forgotten when the process is killed.
 */
export function createDuplicates(sql: Sql): { add(operationId: string): void } {
  const counts = new Map<string, number>();
  function write(): void {
    for (const [operationId, count] of counts)
      sql("update campaign set duplicates = duplicates + ? where operation_id = ?", count, operationId);
    counts.clear();
  }
  return {
    add(operationId) {
      if (counts.size === 0) setTimeout(write, writeAfter);
      counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
    },
  };
}
