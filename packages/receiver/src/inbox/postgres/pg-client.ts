import type { Rows } from "./driver.ts";

/** The part of a connection of the `pg` package that is used. */
export interface PgClient {
  query(sql: string, params?: never[]): Promise<Rows>;
  on(event: "notification" | "error", heard: () => void): unknown;
  once(event: "end", heard: () => void): unknown;
  release(broken?: boolean): void;
  end(): Promise<void>;
}

/** The part of `Pool` of the `pg` package that is used. */
export interface PgPool {
  on(event: "error", heard: () => void): unknown;
  on(event: "acquire", heard: (client: PgClient) => void): unknown;
  connect(): Promise<PgClient>;
}

/** pg emits `error` on connections that break; without a listener Node exits. What used the connection fails by itself. */
const ignoreIdleError = (): void => undefined;

/**
 * Sees to it that every connection of a pool has a listener for as long as it lives. A pool takes its own away before it hands a
 * connection out, and the next message from the server may be that it was terminated: no promise is quick enough.
 */
export function ignoreIdleErrors(pool: PgPool): void {
  const listening = new WeakSet<PgClient>();
  pool.on("error", ignoreIdleError);
  pool.on("acquire", (client) => {
    if (listening.has(client)) return;
    listening.add(client);
    client.on("error", ignoreIdleError);
  });
}
