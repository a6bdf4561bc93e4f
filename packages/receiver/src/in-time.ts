/** Longest delay of a timer; a longer one would end at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** A timer that waits at most for {@link longestTimer}, and keeps no process alive that has nothing else to do. */
export function startTimer(ms: number, run: () => void): ReturnType<typeof setTimeout> {
  const timer = setTimeout(run, Math.min(longestTimer, Math.max(0, ms)));
  (timer as { unref?(): void }).unref?.();
  return timer;
}

/** Settles as the promise does or, when that takes longer, as `late` gives or throws. What the promise does later is ignored. */
export function inTime<T, Late>(promise: Promise<T>, ms: number, late: () => Late): Promise<T | Late> {
  return new Promise((resolve, reject) => {
    const timer = startTimer(ms, () => {
      try {
        resolve(late());
      } catch (error) {
        reject(error);
      }
    });
    promise.then(resolve, reject);
    const ended = (): void => clearTimeout(timer);
    promise.then(ended, ended);
  });
}
