import type { Migration } from "../sql/migrations.ts";

/** Versions of the tables in PostgreSQL. All names begin with `upcall_`. */
export const postgresMigrations: readonly Migration[] = [
  {
    version: 1,
    statements: [
      `create table upcall_delivery (
        seq bigint generated always as identity primary key,
        id text not null unique,
        received_at bigint not null,
        via text not null,
        body bytea not null,
        trace text,
        status text not null,
        type text,
        stream text,
        state text,
        problem text,
        verdict text
      )`,
      "create index upcall_delivery_unread on upcall_delivery (seq) where status = 'unread'",
      "create index upcall_delivery_unread_stream on upcall_delivery (stream, seq) where status = 'unread'",
      "create index upcall_delivery_quarantined on upcall_delivery (seq) where status = 'quarantined'",
      "create index upcall_delivery_received on upcall_delivery (received_at) where status <> 'unread'",
      `create table upcall_stream (
        stream text primary key,
        attempt integer not null,
        state text not null,
        touched_at bigint not null
      )`,
      `create table upcall_job (
        seq bigint generated always as identity primary key,
        key text not null,
        handler text not null,
        delivery bigint not null,
        stream text not null,
        attempt integer not null,
        verdict text not null,
        status text not null,
        tries integer not null,
        due_at bigint not null,
        lease text,
        error text,
        touched_at bigint not null,
        unique (key, handler)
      )`,
      "create index upcall_job_due on upcall_job (due_at, seq) where status = 'open'",
      "create index upcall_job_dead on upcall_job (seq) where status = 'dead'",
      "create index upcall_job_delivery on upcall_job (delivery)",
    ],
  },
];
