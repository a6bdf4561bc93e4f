import type { SqlStatement } from "./driver.ts";

/** Text in which words and semicolons mean nothing: strings, names, comments, and PostgreSQL's `E'…'` and `$tag$…$tag$`. */
const quoted =
  /\be'(?:[^'\\]|''|\\[^])*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[^]*?\*\/|\$(\w*)\$[^]*?\$\1\$/gi;
const control = /^\s*(begin|start|commit|end|rollback|abort|savepoint|release|prepare\s+transaction)\b/i;

/**
 * Checks what a handler gave before any of it runs. Of several statements in one text some drivers run the first, others all.
 *
 * @throws Error for an effect of several statements, and for one that begins or ends a transaction: effects commit with the end of their job.
 */
export function checkEffects(effects: readonly Pick<SqlStatement, "sql">[]): void {
  for (const { sql } of effects) {
    const plain = sql.replaceAll(quoted, " ");
    const [, word] = control.exec(plain) ?? [];
    if (word !== undefined)
      throw new Error(`An effect must not be "${word}": effects commit together with the end of their job.`);
    if (/;\s*[^\s;]/.test(plain))
      throw new Error("An effect must be one statement; give each as an effect of its own.");
  }
}
