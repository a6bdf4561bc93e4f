/** Permission for one request. Exactly one of both is called, once. */
export interface Slot {
  /** The request has ended, whatever came of it. */
  readonly end: () => void;
  /** Nothing was sent, so the platform has nothing to count. */
  readonly cancel: () => void;
}

/** How many calls the platform takes in which time. */
export interface Limit {
  /** @default 100 */
  readonly calls: number;
  /**
   * Length of the window in milliseconds.
   * @default 60_000
   */
  readonly per: number;
}

/** Counts requests. Gives a slot, or the milliseconds after which to ask again. */
export interface CallWindow {
  readonly take: () => Slot | number | Promise<Slot | number>;
  /** Lets nobody have a slot before that time; `undefined` where only this client is concerned. */
  readonly pause?: (until: number) => Promise<void>;
}

/**
 * A sliding window over the calls of one client. A request counts from before it is sent until `per` after it ended:
 * whenever it reached the platform in between, no window of the platform's holds more than `calls`.
 */
export function localWindow({ calls, per }: Limit, now: () => number): CallWindow {
  let open = 0;
  let ended: number[] = [];
  let gone = 0;
  const slot = (): Slot => ({
    end: () => {
      open -= 1;
      ended.push(now());
    },
    cancel: () => {
      open -= 1;
    },
  });
  return {
    take: () => {
      const time = now();
      while (gone < ended.length && ended[gone]! + per <= time) gone += 1;
      if (gone > 1000) {
        ended = ended.slice(gone);
        gone = 0;
      }
      if (open + ended.length - gone < calls) {
        open += 1;
        return slot();
      }
      // With every request still open, the first to end frees its place a whole window later.
      return gone < ended.length ? ended[gone]! + per - time : per;
    },
  };
}
