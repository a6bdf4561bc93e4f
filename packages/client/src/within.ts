import { sleep } from "./sleep.ts";

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
