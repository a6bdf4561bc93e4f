/** One version of the tables. Never edited once published; a change is another version. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

/** For SQLite and its relatives: libSQL, Cloudflare D1, Durable Objects. All names begin with `upcall_`. */
export const sqliteMigrations: readonly Migration[] = [
  {
    version: 1,
    statements: [
      `create table upcall_delivery (
        seq integer primary key autoincrement,
        id text not null unique,
        received_at integer not null,
        via text not null,
        body blob not null,
        trace text,
        status text not null,
        type text,
        stream text,
        state text,
        problem text,
        verdict text
      )`,
      "create index upcall_delivery_unread on upcall_delivery (seq) where status = 'unread'",
      "create index upcall_delivery_quarantined on upcall_delivery (seq) where status = 'quarantined'",
      "create index upcall_delivery_received on upcall_delivery (received_at) where status <> 'unread'",
      `create table upcall_stream (
        stream text primary key,
        attempt integer not null,
        state text not null,
        version integer not null,
        touched_at integer not null
      ) without rowid`,
      `create table upcall_job (
        seq integer primary key autoincrement,
        key text not null,
        handler text not null,
        delivery integer not null,
        stream text not null,
        attempt integer not null,
        verdict text not null,
        status text not null,
        tries integer not null,
        due_at integer not null,
        lease text,
        error text,
        touched_at integer not null,
        unique (key, handler)
      )`,
      "create index upcall_job_due on upcall_job (due_at, seq) where status = 'open'",
      "create index upcall_job_dead on upcall_job (seq) where status = 'dead'",
      "create index upcall_job_delivery on upcall_job (delivery)",
      // Takes only rows that are removed at once: inserting null here fails, and so rolls the batch around it back.
      "create table upcall_fence (ok integer not null)",
    ],
  },
];

/** The migrations as one script, for tools that apply SQL files. */
export const migrationScript = (migrations: readonly Migration[]): string =>
  [
    "create table if not exists upcall_migration (version integer primary key)",
    ...migrations.flatMap(({ version, statements }) => [
      ...statements,
      `insert into upcall_migration (version) values (${version})`,
    ]),
  ]
    .map((statement) => `${statement};\n`)
    .join("");
