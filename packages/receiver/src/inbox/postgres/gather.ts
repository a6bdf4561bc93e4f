/**
 * Writes what arrives while an earlier write is under way together, in one statement. What is on its way when a write fails
 * fails with it.
 *
 * @param atOnce writes under way at most.
 * @param most items of one write.
 */
export function gather<Item>(
  write: (items: readonly Item[]) => Promise<unknown>,
  { atOnce, most }: { readonly atOnce: number; readonly most: number },
): (item: Item) => Promise<void> {
  let waiting: { readonly item: Item; resolve(): void; reject(error: unknown): void }[] = [];
  let writing = 0;

  async function next(): Promise<void> {
    if (writing >= atOnce || waiting.length === 0) return;
    writing += 1;
    const group = waiting.slice(0, most);
    waiting = waiting.slice(most);
    try {
      await write(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
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
