/** A queue whose two ends cost the same, however long it is; `Array.shift` moves everything behind it. */
export interface Fifo<Item> {
  readonly size: number;
  push(item: Item): void;
  shift(): Item | undefined;
}

const compactAt = 1024;

export function createFifo<Item>(): Fifo<Item> {
  let items: (Item | undefined)[] = [];
  let head = 0;
  return {
    get size() {
      return items.length - head;
    },
    push(item) {
      items.push(item);
    },
    shift() {
      const item = items[head];
      if (head === items.length) return undefined;
      items[head] = undefined;
      head += 1;
      if (head >= compactAt && head * 2 >= items.length) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
  };
}
