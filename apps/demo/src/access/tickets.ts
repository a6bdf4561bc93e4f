import type { Sql } from "../app/database.ts";

/** Random texts that open something for a while, such as the codes of login links. */
export interface Tickets {
  /** Makes a new one. */
  issue(): Promise<string>;
  /** Whether it is valid now. */
  valid(text: string): Promise<boolean>;
  /** Ends it; false when it was not valid. */
  spend(text: string): Promise<boolean>;
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps hashes only, so that the table opens nothing. */
export function createTickets(sql: Sql, table: "login_code" | "session", lifeMs: number, now: () => number): Tickets {
  return {
    async issue() {
      const text = crypto.randomUUID();
      sql(`delete from ${table} where expires_at < ?`, now());
      sql(`insert into ${table} values (?, ?)`, await hash(text), now() + lifeMs);
      return text;
    },
    valid: async (text) =>
      sql(`select 1 as found from ${table} where hash = ? and expires_at > ?`, await hash(text), now()).length > 0,
    spend: async (text) =>
      sql(`delete from ${table} where hash = ? and expires_at > ? returning 1 as found`, await hash(text), now())
        .length > 0,
  };
}
