import type { PgClient, PgPool } from "./pg-client.ts";

/** Listens on one connection of a pool until it is stopped, and on another whenever that is lost. */
export async function listenOn(
  pool: PgPool,
  channel: string,
  heard: () => void,
  pause: () => Promise<void>,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();

  async function open(): Promise<PgClient> {
    const opened = await pool.connect();
    opened.on("notification", heard);
    try {
      await opened.query(`listen ${channel}`);
    } catch (error) {
      opened.release(true);
      throw error;
    }
    opened.once("end", () => {
      opened.release(true);
      void reopen();
    });
    return opened;
  }

  async function reopen(): Promise<void> {
    client = undefined;
    while (!client && !stopping.signal.aborted) {
      await pause();
      client = await open().catch(() => undefined);
    }
    if (stopping.signal.aborted) await client?.end();
    else heard();
  }

  let client: PgClient | undefined = await open();
  return async () => {
    stopping.abort();
    await client?.end();
  };
}
