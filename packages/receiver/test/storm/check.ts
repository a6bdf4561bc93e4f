import type { Inbox } from "@upcall/receiver";

/** What is left of a storm; everything but `acknowledged`, `stored`, `events` and `effects` must be 0. */
export interface Damage {
  readonly acknowledged: number;
  readonly stored: number;
  /** Acknowledged, but not in the store, or never judged. */
  readonly lost: number;
  readonly events: number;
  readonly effects: number;
  /** Events without an effect. */
  readonly unhandled: number;
  /** Effects of an event beyond the first. */
  readonly twice: number;
}

/** Waits until nothing is unread or open. */
export async function settled(unfinished: () => Promise<number>, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const left = await unfinished();
    if (left === 0) return;
    if (Date.now() > end) throw new Error(`after ${timeoutMs} ms ${left} are unread or open`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function* all<Row extends { seq: number }>(
  read: (after: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let after = 0; ;) {
    const page = await read(after);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

const limit = 5000;

/** Compares what was acknowledged with what lies in the store and what the handlers left there. */
export async function damage(
  inbox: Inbox<never>,
  acknowledged: ReadonlySet<number>,
  effects: readonly string[],
): Promise<Damage> {
  const judged = new Set<number>();
  let stored = 0;
  for await (const { body, verdict } of all((after) => inbox.deliveries({ after, limit }))) {
    stored += 1;
    const { deviceId } = JSON.parse(new TextDecoder().decode(body)) as { deviceId: string };
    if (verdict !== undefined) judged.add(Number(deviceId.replace("delivery-", "")));
  }
  const done = new Set(effects);
  let events = 0;
  let unhandled = 0;
  for await (const { key, handler } of all((after) => inbox.jobs({ after, limit }))) {
    events += 1;
    if (!done.has(`${key}/${handler}`)) unhandled += 1;
  }
  return {
    acknowledged: acknowledged.size,
    stored,
    lost: [...acknowledged].filter((number) => !judged.has(number)).length,
    events,
    effects: effects.length,
    unhandled,
    twice: effects.length - done.size,
  };
}
