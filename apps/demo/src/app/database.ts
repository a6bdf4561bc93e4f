import type { SqlStatement, SqlValue } from "@upcall/receiver/inbox/durable-object";

export type { SqlStatement, SqlValue };

/** Runs one statement at once in the SQLite that also holds the inbox, and gives its rows, whose columns the caller names. */
export type Sql = <Row = unknown>(text: string, ...params: SqlValue[]) => readonly Row[];

/**
 * The application's own tables. The triggers keep `tally` equal to the devices whatever changes them, so that a campaign of any
 * size is summed up from a few rows.
 */
const statements = [
  `create table if not exists campaign (
    operation_id text primary key,
    kind text not null,
    devices integer,
    started_at integer not null,
    gone integer not null default 0
  ) without rowid`,
  `create table if not exists device (
    operation_id text not null,
    sub_operation_id text not null,
    device_id text not null,
    stream text not null,
    kind text not null,
    state text not null,
    rank integer not null,
    attempt integer not null,
    reason text not null,
    heard_at integer not null,
    seq integer not null,
    primary key (operation_id, sub_operation_id)
  ) without rowid`,
  "create index if not exists device_seq on device (seq)",
  `create table if not exists tally (
    operation_id text not null,
    state text not null,
    reason text not null,
    devices integer not null,
    retries integer not null,
    primary key (operation_id, state, reason)
  ) without rowid`,
  `create trigger if not exists device_came after insert on device begin
    insert into campaign (operation_id, kind, started_at) values (new.operation_id, new.kind, new.heard_at)
      on conflict do nothing;
    insert into tally values (new.operation_id, new.state, new.reason, 1, new.attempt - 1)
      on conflict do update set devices = devices + 1, retries = retries + excluded.retries;
  end`,
  `create trigger if not exists device_moved after update on device begin
    update tally set devices = devices - 1, retries = retries - (old.attempt - 1)
      where operation_id = old.operation_id and state = old.state and reason = old.reason;
    insert into tally values (new.operation_id, new.state, new.reason, 1, new.attempt - 1)
      on conflict do update set devices = devices + 1, retries = retries + excluded.retries;
  end`,
  `create table if not exists handled (
    seq integer primary key,
    key text not null unique,
    operation_id text not null,
    sub_operation_id text not null,
    kind text not null,
    state text not null,
    delivery_id text not null,
    times integer not null,
    received_at integer not null,
    handled_at integer not null
  )`,
  "create index if not exists handled_at on handled (handled_at)",
  "create index if not exists handled_delivery on handled (delivery_id)",
  "create table if not exists login_code (hash text primary key, expires_at integer not null) without rowid",
  "create table if not exists session (hash text primary key, expires_at integer not null) without rowid",
  "create table if not exists switch (name text primary key) without rowid",
  // The inbox's own table, which its first use has created: a device's timeline is read by stream.
  "create index if not exists monitor_delivery_stream on upcall_delivery (stream)",
];

/** Creates what is missing. The inbox must have created its tables. */
export function createTables(sql: Sql): void {
  for (const statement of statements) sql(statement);
}
