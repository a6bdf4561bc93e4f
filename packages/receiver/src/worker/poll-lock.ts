import { inTime } from "../in-time.ts";

/** A poll that has not moved for so long is treated as abandoned: Workers may cancel the request that it ran in. */
const abandonedMs = 10_000;

/** One poll at a time in this process, since two would judge the same deliveries. */
export interface PollLock {
  /**
   * Polls until a pass finds nothing. While another poll is under way, lets that go round once more and waits for it, but never
   * longer than until it counts as abandoned.
   *
   * @param pass gives whether there may be more.
   * @param begin resolves when the first pass may begin; who comes until then shares it.
   */
  poll(pass: () => Promise<boolean>, begin?: () => Promise<void>): Promise<void>;
}

interface Poll {
  movedAt: number;
  readonly done: Promise<void>;
}

export function createPollLock(now: () => number): PollLock {
  let current: Poll | undefined;
  let dirty = false;

  async function run(moved: () => void, pass: () => Promise<boolean>, begin: () => Promise<void>): Promise<void> {
    await begin();
    do {
      dirty = false;
      do moved();
      while (await pass());
    } while (dirty);
  }

  return {
    async poll(pass, begin = async () => undefined) {
      dirty = true;
      if (current && now() - current.movedAt < abandonedMs) return inTime(current.done, abandonedMs, () => undefined);
      const state = { movedAt: now() };
      const moved = (): void => void (state.movedAt = now());
      const mine: Poll = Object.assign(state, { done: run(moved, pass, begin) });
      current = mine;
      try {
        await mine.done;
      } finally {
        if (current === mine) current = undefined;
      }
    },
  };
}
