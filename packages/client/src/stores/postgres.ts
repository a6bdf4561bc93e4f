import type { TokenStore } from "./token-store.ts";

/** Runs one statement with `$1` parameters, as `query` of pg's pool, of PGlite and of postgres.js (`unsafe`) does. */
export type Query = (text: string, values: unknown[]) => Promise<{ rows: unknown[] } | unknown[]>;

/** Creates the table that {@link postgresStore} needs; harmless when it is there. Run it once, before the first call. */
export const postgresStoreTable: string = `create table if not exists upcall_tokens (
  key text primary key,
  revision bigint not null,
  value text not null
)`;

const read = "select revision, value from upcall_tokens where key = $1";
const insert =
  "insert into upcall_tokens (key, revision, value) values ($1, 1, $2) on conflict (key) do nothing returning key";
const update =
  "update upcall_tokens set revision = revision + 1, value = $2 where key = $1 and revision = $3 returning key";

/**
 * A store in PostgreSQL, for clients in many processes. Needs {@link postgresStoreTable}. Read from the primary: a replica may lag.
 *
 * @example
 * const pool = new Pool({ connectionString });
 * await pool.query(postgresStoreTable);
 * createClient({ ...options, store: postgresStore((text, values) => pool.query(text, values)) });
 */
export function postgresStore(query: Query): TokenStore {
  const rows = async (text: string, ...values: unknown[]): Promise<unknown[]> => {
    const result = await query(text, values);
    return Array.isArray(result) ? result : result.rows;
  };
  return {
    read: async (key) => {
      const [row] = (await rows(read, key)) as { revision: string | number; value: string }[];
      return row && { revision: Number(row.revision), value: row.value };
    },
    replace: async (key, revision, value) => {
      const changed = revision === 0 ? await rows(insert, key, value) : await rows(update, key, value, revision);
      return changed.length === 1;
    },
  };
}
