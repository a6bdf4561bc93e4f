import type { ReceiverOptions } from "@upcall/receiver";

interface Task {
  readonly idempotencyKey: string;
  effect(statement: { readonly sql: string; readonly params: readonly (string | number)[] }): void;
}

/**
 * A handler that adds a row for each event to a table of the inbox's own store, fails now and then, and is slow now and then.
 *
 * @param insert a statement that takes the event's key and the process.
 */
export const addRow =
  (insert: string, pid: number) =>
  async (_: unknown, { effect, idempotencyKey }: Task): Promise<void> => {
    effect({ sql: insert, params: [idempotencyKey, pid] });
    if (Math.random() < 0.05) throw new Error("a handler fails now and then");
    if (Math.random() < 0.2) await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
  };

/** How patient every receiver of the crash test is: work that a killed process held is soon taken over. */
export const impatient: Pick<ReceiverOptions<never>, "leaseMs" | "retry" | "hooks"> = {
  leaseMs: 600,
  retry: { baseMs: 5, maxMs: 50, tries: 1000 },
  hooks: { observe: () => undefined },
};
