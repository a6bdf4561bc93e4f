import { rowsOf, type PostgresDriver } from "./driver.ts";
import { lost, type PgPool } from "./pg-client.ts";
import { listenOn } from "./pg-listen.ts";

/** Options of {@link pgPool}. */
export interface PgPoolOptions {
  /**
   * Waits before each try to listen again after a lost connection.
   *
   * @default a second
   */
  readonly pause?: () => Promise<void>;
}

const second = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 1000));

/**
 * Uses a `Pool` of the `pg` package. A lost connection fails what used it and nothing else. Listening keeps one connection, and
 * takes another when that is lost, which counts as a notification, since some may have been missed.
 */
export function pgPool(pool: PgPool, { pause = second }: PgPoolOptions = {}): PostgresDriver {
  pool.on("error", lost);
  return {
    query: async (sql, params = []) => rowsOf(await pool.query(sql, params as never[])),

    async transaction(run) {
      const client = await pool.connect();
      client.on("error", lost);
      let broken = true;
      try {
        await client.query("begin isolation level read committed");
        const result = await run(async (sql, params = []) => rowsOf(await client.query(sql, params as never[])));
        await client.query("commit");
        broken = false;
        return result;
      } catch (error) {
        await client.query("rollback").then(
          () => (broken = false),
          () => undefined,
        );
        throw error;
      } finally {
        client.release(broken);
        client.off("error", lost);
      }
    },

    listen: (channel, heard) => listenOn(pool, channel, heard, pause),
  };
}
