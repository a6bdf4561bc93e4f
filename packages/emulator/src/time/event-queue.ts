/** Something that happens at a virtual time. */
export interface Due<Event> {
  readonly time: number;
  /** Order among what is due at the same time: first scheduled, first served. */
  readonly sequence: number;
  readonly event: Event;
}

/** What is due, earliest first. */
export interface EventQueue<Event> {
  readonly size: number;
  add(time: number, event: Event): void;
  peek(): Due<Event> | undefined;
  take(): Due<Event> | undefined;
  /** Everything that waits, in the order in which it will come. */
  all(): readonly Due<Event>[];
}

const before = (a: Due<unknown>, b: Due<unknown>): boolean =>
  a.time === b.time ? a.sequence < b.sequence : a.time < b.time;

/** A binary heap ordered by time, then by the order of adding. */
export function createEventQueue<Event>(): EventQueue<Event> {
  const heap: Due<Event>[] = [];
  let sequence = 0;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  const rise = (at: number): void => {
    const parent = (at - 1) >> 1;
    if (at === 0 || before(heap[parent]!, heap[at]!)) return;
    swap(at, parent);
    rise(parent);
  };
  const sink = (at: number): void => {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
    if (least === at) return;
    swap(at, least);
    sink(least);
  };
  return {
    get size() {
      return heap.length;
    },
    add(time, event) {
      heap.push({ time, sequence: sequence++, event });
      rise(heap.length - 1);
    },
    peek: () => heap[0],
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (first && last !== first) {
        heap[0] = last!;
        sink(0);
      }
      return first;
    },
    all: () => [...heap].sort((a, b) => (before(a, b) ? -1 : 1)),
  };
}
