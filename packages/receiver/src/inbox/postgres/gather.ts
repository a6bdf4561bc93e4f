interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Writes what arrives while an earlier write is under way together, in one statement. What is on its way when a write fails
 * fails with it.
 *
 * @param write gives the items' results, in their order.
 * @param atOnce writes under way at most.
 * @param most items of one write.
 */
export function gather<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
  { atOnce, most }: { readonly atOnce: number; readonly most: number },
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let writing = 0;

  async function next(): Promise<void> {
    if (writing >= atOnce || waiting.length === 0) return;
    writing += 1;
    const group = waiting.slice(0, most);
    waiting = waiting.slice(most);
    try {
      const results = await write(group.map(({ item }) => item));
      for (const [at, { resolve }] of group.entries()) resolve(results[at] as Result);
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      writing -= 1;
      void next();
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      void next();
    });
}
