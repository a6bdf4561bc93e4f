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

/** A poll under way. */
interface Poll {
  movedAt: number;
}

export function createPollLock(now: () => number): PollLock {
  let current: { readonly poll: Poll; readonly done: Promise<void> } | undefined;
  let dirty = false;

  async function run(poll: Poll, pass: () => Promise<boolean>, begin: () => Promise<void>): Promise<void> {
    await begin();
    do {
      dirty = false;
      do poll.movedAt = now();
      while (await pass());
    } while (dirty);
  }

  return {
    async poll(pass, begin = async () => undefined) {
      dirty = true;
      if (current && now() - current.poll.movedAt < abandonedMs)
        return inTime(current.done, abandonedMs, () => undefined);
      const poll = { movedAt: now() };
      const done = run(poll, pass, begin);
      current = { poll, done };
      try {
        await done;
      } finally {
        if (current?.poll === poll) current = undefined;
      }
    },
  };
}
