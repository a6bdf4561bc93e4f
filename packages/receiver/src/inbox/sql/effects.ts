import type { SqlStatement } from "./driver.ts";

/** Spaces and comments, and then a word that begins or ends a transaction. */
const control =
  /^(?:\s|--[^\n]*\n|\/\*[^]*?\*\/)*(begin|start|commit|end|rollback|abort|savepoint|release|prepare\s+transaction)\b/i;

/** @throws Error for an effect that begins or ends a transaction: effects commit in the one that ends their job. */
export function assertNoControl(effects: readonly Pick<SqlStatement, "sql">[]): void {
  for (const { sql } of effects) {
    const [, word] = control.exec(sql) ?? [];
    if (word !== undefined)
      throw new Error(`An effect must not be "${word}": effects commit together with the end of their job.`);
  }
}
