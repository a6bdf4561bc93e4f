import type { PostgresDriver } from "./driver.ts";
import { postgresMigrations } from "./migrations.ts";

/** Any number, the same in every version: admits one migration at a time. */
const lock = 8_651_224_041;

/** Brings the tables to the newest version; processes that start at once wait for the first. */
export async function migrate(driver: PostgresDriver): Promise<void> {
  await driver.transaction(async (query) => {
    await query("select pg_advisory_xact_lock($1)", [lock]);
    await query("create table if not exists upcall_migration (version integer primary key)");
    const [row] = await query("select coalesce(max(version), 0) as version from upcall_migration");
    for (const { version, statements } of postgresMigrations) {
      if (version <= Number(row?.["version"])) continue;
      for (const statement of statements) await query(statement);
      await query("insert into upcall_migration (version) values ($1)", [version]);
    }
  });
}
