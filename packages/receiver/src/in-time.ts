/** Longest delay of a timer; a longer one would end at once. */
export const longestTimer: number = 2 ** 31 - 1;

/** Settles as the promise does or, when that takes longer, as `late` gives or throws. What the promise does later is ignored. */
export function inTime<T, Late>(promise: Promise<T>, ms: number, late: () => Late): Promise<T | Late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        try {
          resolve(late());
        } catch (error) {
          reject(error);
        }
      },
      Math.min(longestTimer, ms),
    );
    // Waiting must not keep a process alive that has nothing else to do.
    (timer as { unref?(): void }).unref?.();
    promise.then(resolve, reject);
    const ended = (): void => clearTimeout(timer);
    promise.then(ended, ended);
  });
}
