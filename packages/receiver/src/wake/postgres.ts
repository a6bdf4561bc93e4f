import type { PostgresDriver } from "../inbox/postgres/driver.ts";
import type { Wake } from "./wake.ts";

const channel = "upcall_inbox";

/**
 * Rings every process that listens on the same database. Rings that come while one is on its way are one.
 * A ring for later is left to the sweeps.
 */
export function notifyWake(driver: Pick<PostgresDriver, "query">): Wake {
  let ringing = false;
  return {
    async ring(at) {
      if (at !== undefined || ringing) return;
      ringing = true;
      try {
        await driver.query("select pg_notify($1, '')", [channel]);
      } finally {
        ringing = false;
      }
    },
  };
}

/**
 * Calls `ring` for each {@link notifyWake}, usually of a sweep. Gives a function that stops it.
 *
 * @example
 * const sweeping = sweep(receiver);
 * const stop = await listenWake(driver, sweeping.ring);
 */
export const listenWake = (driver: Pick<PostgresDriver, "listen">, ring: () => void): Promise<() => Promise<void>> =>
  driver.listen(channel, ring);
