import { ConfigError } from "@upcall/contracts/errors";
import { inTime } from "../../in-time.ts";
import { rowsOf, type PostgresDriver, type PostgresQuery } from "./driver.ts";
import { ignoreIdleErrors, type PgClient, type PgPool } from "./pg-client.ts";
import { listenOn } from "./pg-listen.ts";

/** Options of {@link pgPool}. */
export interface PgPoolOptions {
  /**
   * Waits before each try to listen again after a lost connection.
   *
   * @default a second
   */
  readonly pause?: () => Promise<void>;
  /**
   * Milliseconds after which a query or transaction, the wait for a connection included, is given up and its connection closed:
   * a database that hangs must not hold connections for ever.
   *
   * @default 30000
   */
  readonly timeoutMs?: number;
}

const second = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 1000));

/** Whether the server answered with an error, after which its connection goes on. */
const isAnswer = (error: unknown): boolean => (error as { severity?: unknown } | null)?.severity === "ERROR";

/**
 * Uses a `Pool` of the `pg` package. A lost connection fails what used it and nothing else. Listening keeps one connection, and
 * takes another when that is lost, which counts as a notification, since some may have been missed.
 *
 * @throws ConfigError when `timeoutMs` is not above 0.
 */
export function pgPool(pool: PgPool, { pause = second, timeoutMs = 30_000 }: PgPoolOptions = {}): PostgresDriver {
  if (!(timeoutMs > 0)) throw new ConfigError("timeoutMs", `must be a number above 0, but is ${timeoutMs}`);
  ignoreIdleErrors(pool);
  const late = (): never => {
    throw new Error(`PostgreSQL did not answer within ${timeoutMs} ms`);
  };

  async function connect(): Promise<PgClient> {
    const connecting = pool.connect();
    try {
      return await inTime(connecting, timeoutMs, late);
    } catch (error) {
      connecting.then((client) => client.release()).catch(() => undefined);
      throw error;
    }
  }

  async function withClient<T>(run: (query: PostgresQuery) => Promise<T>): Promise<T> {
    const client = await connect();
    const query: PostgresQuery = async (sql, params = []) => rowsOf(await client.query(sql, params as never[]));
    let usable = true;
    try {
      return await inTime(run(query), timeoutMs, late);
    } catch (error) {
      usable = isAnswer(error);
      throw error;
    } finally {
      client.release(!usable);
    }
  }

  return {
    query: (sql, params) => withClient((query) => query(sql, params)),

    transaction: (run) =>
      withClient(async (query) => {
        await query("begin isolation level read committed");
        try {
          const result = await run(query);
          await query("commit");
          return result;
        } catch (error) {
          await query("rollback").catch(() => undefined);
          throw error;
        }
      }),

    listen: (channel, heard) => listenOn(pool, channel, heard, pause),
  };
}
