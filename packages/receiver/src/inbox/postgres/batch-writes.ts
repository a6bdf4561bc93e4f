interface Waiting<Item> {
  readonly item: Item;
  resolve(): void;
  reject(error: unknown): void;
}

/** How much is written together. */
export interface BatchLimits<Item> {
  /** Writes under way at most. */
  readonly writes: number;
  /** Items of one write at most. */
  readonly items: number;
  /** Bytes of one write, beyond which it takes no further item. */
  readonly bytes: number;
  sizeOf(item: Item): number;
}

/** Whether an error says that a value cannot be stored (SQLSTATE classes 22 and 23), so that other values may be. */
const isRefusal = (error: unknown): boolean => /^2[23]/.test(String((error as { code?: unknown } | null)?.code));

/**
 * Writes what arrives while earlier writes are under way together. A failed write rejects all of its items, but an item that the
 * store refuses rejects alone. An item whose deadline comes before its turn is forgotten.
 */
export function batchWrites<Item>(
  write: (items: readonly Item[]) => Promise<unknown>,
  { writes, items, bytes, sizeOf }: BatchLimits<Item>,
): (item: Item, deadline?: Promise<void>) => Promise<void> {
  const waiting = new Set<Waiting<Item>>();
  let writing = 0;

  function takeGroup(): Waiting<Item>[] {
    const group: Waiting<Item>[] = [];
    let size = 0;
    for (const write of waiting) {
      if (group.length === items || size >= bytes) break;
      waiting.delete(write);
      size += sizeOf(write.item);
      group.push(write);
    }
    return group;
  }

  async function writeGroup(group: readonly Waiting<Item>[]): Promise<void> {
    try {
      await write(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length > 1 && isRefusal(error)) for (const write of group) await writeGroup([write]);
      else for (const { reject } of group) reject(error);
    }
  }

  async function next(): Promise<void> {
    if (writing >= writes || waiting.size === 0) return;
    writing += 1;
    await writeGroup(takeGroup());
    writing -= 1;
    void next();
  }

  return (item, deadline) =>
    new Promise((resolve, reject) => {
      const mine: Waiting<Item> = { item, resolve, reject };
      waiting.add(mine);
      const letGo = (): void => {
        if (waiting.delete(mine)) reject(new Error("not stored before the deadline"));
      };
      void deadline?.then(letGo);
      void next();
    });
}
