const longest = 2 ** 31 - 1;

/** Drains in this process when the next retry is due. A sweep must still find what a process that ended left behind. */
export function localWake(drain: () => Promise<void>, now: () => number): (at: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  return (at) => {
    if (at >= due) return;
    if (timer !== undefined) clearTimeout(timer);
    due = at;
    timer = setTimeout(
      () => {
        due = Infinity;
        timer = undefined;
        void drain();
      },
      Math.min(longest, Math.max(0, at - now())),
    );
    (timer as { unref?(): void }).unref?.();
  };
}
