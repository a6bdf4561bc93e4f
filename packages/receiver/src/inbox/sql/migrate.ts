import { change, select, type SqlBatch, type SqlStep } from "./driver.ts";
import { sqliteMigrations } from "./migrations.ts";

async function applied(batch: SqlBatch): Promise<number> {
  const [, [row] = []] = await batch([
    change("create table if not exists upcall_migration (version integer primary key)"),
    select("select coalesce(max(version), 0) as version from upcall_migration"),
  ]);
  return Number(row?.["version"] ?? 0);
}

/** Brings the tables to the newest version. Processes that start at once do it once: the version's row admits only one. */
export async function migrate(batch: SqlBatch): Promise<void> {
  for (let done = await applied(batch); ; done = await applied(batch)) {
    const next = sqliteMigrations.find(({ version }) => version > done);
    if (!next) return;
    try {
      await batch([
        change("insert into upcall_migration (version) values (?)", next.version),
        ...next.statements.map((sql) => change(sql)),
      ]);
    } catch (error) {
      if ((await applied(batch)) < next.version) throw error;
    }
  }
}

/** Runs `batch` once the tables are there. Waits on no other caller, which some hosts forbid across requests. */
export function migrated(batch: SqlBatch): SqlBatch {
  let ready = false;
  async function first(steps: readonly SqlStep[]): ReturnType<SqlBatch> {
    await migrate(batch);
    ready = true;
    return batch(steps);
  }
  return (steps) => (ready ? batch(steps) : first(steps));
}
