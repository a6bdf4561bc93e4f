/** Resolves after `ms` milliseconds; rejects with the signal's reason when that comes first. */
export const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", abort, { once: true });
  });

/** The result of `work`; rejects with an error of that message when it takes longer than `ms` milliseconds. */
export async function within<Result>(ms: number, work: Promise<Result>, message: string): Promise<Result> {
  const over = new AbortController();
  const late = sleep(ms, over.signal).then(() => {
    throw new Error(message);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}
