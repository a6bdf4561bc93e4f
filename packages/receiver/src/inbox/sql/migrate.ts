import type { Dialect } from "./dialect.ts";
import type { SqlBatch, SqlStep } from "./driver.ts";
import type { Migration } from "./migrations.ts";

/** Brings the tables to the newest version. Processes that start at once do it once: the version's row admits only one. */
async function migrate(batch: SqlBatch, { lockMigrations, placed }: Dialect, all: readonly Migration[]): Promise<void> {
  const locked: SqlStep[] = lockMigrations.map((sql) => ({ sql, rows: true }));

  async function applied(): Promise<number> {
    const results = await batch([
      ...locked,
      { sql: "create table if not exists upcall_migration (version integer primary key)" },
      { sql: "select coalesce(max(version), 0) as version from upcall_migration", rows: true },
    ]);
    return Number(results.at(-1)?.[0]?.["version"] ?? 0);
  }

  for (let done = await applied(); ; done = await applied()) {
    const next = all.find(({ version }) => version > done);
    if (!next) return;
    try {
      await batch([
        ...locked,
        { sql: placed("insert into upcall_migration (version) values (?)"), params: [next.version] },
        ...next.statements.map((sql) => ({ sql })),
      ]);
    } catch (error) {
      if ((await applied()) < next.version) throw error;
    }
  }
}

/** Resolves once the tables are there. Waits on no other caller, which some hosts forbid across requests. */
export function migrator(batch: SqlBatch, dialect: Dialect, migrations: readonly Migration[]): () => Promise<void> {
  let ready = false;
  return async () => {
    if (ready) return;
    await migrate(batch, dialect, migrations);
    ready = true;
  };
}
