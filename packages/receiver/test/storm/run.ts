import { damage, settled, type Damage } from "./check.ts";
import { deliveries, seeded } from "./deliveries.ts";
import { storm, type StormReport } from "./storm.ts";
import { stores, type Engine } from "./stores.ts";

/** A storm. */
export interface RunOptions {
  readonly engine: Engine;
  readonly deliveries: number;
  readonly kills: number;
  /** Deliveries under way at a time. */
  readonly senders: number;
  readonly processes: number;
  /** Milliseconds that it goes on for at least. */
  readonly minMs?: number;
  /** Milliseconds between two moments at which the store ends every connection; never when absent. */
  readonly disconnectMs?: number;
  readonly seed: number;
}

/** What became of it. */
export interface Outcome extends Damage, Omit<StormReport, "acknowledged" | "living"> {
  /** How many effects each process that lived to the end left. */
  readonly shares: readonly number[];
  /** Processes that ended by themselves. */
  readonly died: number;
}

/** Runs a storm on a store of its own and looks at what is there afterwards. */
export async function run({ engine, deliveries: count, seed, disconnectMs, ...options }: RunOptions): Promise<Outcome> {
  const random = seeded(seed);
  const store = await stores[engine]();
  try {
    const { start, unfinished } = store;
    const bodies = deliveries(count, random);
    const { disconnect } = store;
    const disconnecting = disconnectMs && disconnect && setInterval(() => void disconnect(), disconnectMs);
    const { acknowledged, living, ...counts } = await storm({ bodies, start, unfinished, random, ...options });
    if (disconnecting) clearInterval(disconnecting);
    let died = 0;
    try {
      await settled(unfinished, 120_000);
      died = living.filter((victim) => !victim.alive()).length;
    } finally {
      await Promise.all(living.map((victim) => victim.kill()));
    }
    const { inbox, effects } = await store.contents();
    const keys = effects.map(({ key }) => key);
    const shares = living.map(({ pid }) => effects.filter((effect) => effect.pid === pid).length);
    return { ...(await damage(inbox, acknowledged, keys)), ...counts, shares, died };
  } finally {
    await store.close();
  }
}
