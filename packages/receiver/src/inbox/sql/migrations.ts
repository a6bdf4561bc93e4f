import { postgres, sqlite, type Dialect } from "./dialect.ts";

/** One version of the tables. Never edited once published; a change is another version. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

const migrationsOf = ({ counter, bytes, text, tables }: Dialect): readonly Migration[] => [
  {
    version: 1,
    statements: [
      `create table upcall_delivery (
        seq ${counter},
        id ${text} not null unique,
        received_at bigint not null,
        via ${text} not null,
        body ${bytes} not null,
        trace ${text},
        status ${text} not null,
        type ${text},
        stream ${text},
        state ${text},
        device ${text},
        problem ${text},
        verdict ${text},
        attempt bigint,
        event_key ${text}
      )`,
      "create index upcall_delivery_unread on upcall_delivery (seq) where status = 'unread'",
      "create index upcall_delivery_quarantined on upcall_delivery (seq) where status = 'quarantined'",
      "create index upcall_delivery_received on upcall_delivery (received_at)",
      "create index upcall_delivery_stream on upcall_delivery (stream, seq)",
      "create index upcall_delivery_device on upcall_delivery (device, seq)",
      "create index upcall_delivery_verdict on upcall_delivery (verdict, seq)",
      `create table upcall_stream (
        stream ${text} primary key,
        attempt bigint not null,
        state ${text} not null,
        touched_at bigint not null
      )`,
      `create table upcall_job (
        seq ${counter},
        key ${text} not null,
        handler ${text} not null,
        delivery bigint not null,
        stream ${text} not null,
        attempt bigint not null,
        verdict ${text} not null,
        status ${text} not null,
        tries bigint not null,
        due_at bigint not null,
        lease ${text},
        error ${text},
        touched_at bigint not null,
        unique (key, handler)
      )`,
      "create index upcall_job_due on upcall_job (due_at, seq, handler) where status = 'open'",
      "create index upcall_job_dead on upcall_job (seq) where status = 'dead'",
      "create index upcall_job_delivery on upcall_job (delivery)",
      "create index upcall_job_stream on upcall_job (stream, seq)",
      ...tables,
    ],
  },
];

/** For SQLite and its relatives: libSQL, Cloudflare D1, Durable Objects. All names begin with `upcall_`. */
export const sqliteMigrations: readonly Migration[] = migrationsOf(sqlite);

/** For PostgreSQL. All names begin with `upcall_`. */
export const postgresMigrations: readonly Migration[] = migrationsOf(postgres);

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
