/** Work that goes on side by side. */
export interface Running {
  readonly size: number;
  /** @param work must not reject. */
  add(work: Promise<void>): void;
  /** Resolves when at most `count` are left. One caller at a time. */
  atMost(count: number): Promise<void>;
}

/** Counts instead of `Promise.race`, which leaks a reaction per race. */
export function createRunning(): Running {
  let size = 0;
  let awaited = -1;
  let resume = (): void => undefined;
  const ended = (): void => {
    size -= 1;
    if (size <= awaited) resume();
  };
  return {
    get size() {
      return size;
    },
    add(work) {
      size += 1;
      void work.then(ended);
    },
    async atMost(count) {
      if (size <= count) return;
      awaited = count;
      await new Promise<void>((resolve) => {
        resume = resolve;
      });
      awaited = -1;
    },
  };
}
