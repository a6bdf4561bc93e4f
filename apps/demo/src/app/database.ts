import type { SqlStatement, SqlValue } from "@upcall/receiver/inbox/durable-object";

export type { SqlStatement, SqlValue };

/** Runs one statement at once in the SQLite that also holds the inbox, and gives its rows, whose columns the caller names. */
export type Sql = <Row = unknown>(text: string, ...params: SqlValue[]) => readonly Row[];

/**
 * The application's own tables. The triggers keep `state_count` and `reason_count` equal to the devices whatever changes them, so
 * that a campaign of any size is summed up from a few rows.
 */
const statements = [
  // standing: unconfirmed (the platform was not asked), confirmed, unknown (the platform never knew it), gone (does not know it now)
  `create table if not exists campaign (
    operation_id text primary key,
    kind text not null,
    standing text not null default 'unconfirmed',
    devices integer,
    heard integer not null default 0,
    started_at integer not null,
    reconciled_at integer not null default 0,
    duplicates integer not null default 0,
    late integer not null default 0,
    conflicts integer not null default 0,
    repaired integer not null default 0
  ) without rowid`,
  "create index if not exists campaign_standing on campaign (standing, started_at)",
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
    place integer not null,
    seq integer not null,
    primary key (operation_id, sub_operation_id)
  ) without rowid`,
  "create index if not exists device_seq on device (operation_id, seq)",
  "create index if not exists device_id on device (device_id)",
  `create table if not exists state_count (
    operation_id text not null,
    state text not null,
    devices integer not null,
    retries integer not null,
    primary key (operation_id, state)
  ) without rowid`,
  `create table if not exists reason_count (
    operation_id text not null,
    reason text not null,
    devices integer not null,
    primary key (operation_id, reason)
  ) without rowid`,
  "create index if not exists reason_most on reason_count (operation_id, devices)",
  "create table if not exists change (latest integer not null)",
  "insert into change select 0 where not exists (select 1 from change)",
  `create trigger if not exists device_came after insert on device begin
    update change set latest = new.seq;
    insert into campaign (operation_id, kind, started_at, heard) values (new.operation_id, new.kind, new.heard_at, 1)
      on conflict do update set heard = heard + 1;
    insert into state_count values (new.operation_id, new.state, 1, new.attempt - 1)
      on conflict do update set devices = devices + 1, retries = retries + excluded.retries;
    insert into reason_count select new.operation_id, new.reason, 1 where new.state = 'FAIL'
      on conflict do update set devices = devices + 1;
  end`,
  `create trigger if not exists device_moved after update on device begin
    update change set latest = new.seq;
    update state_count set devices = devices - 1, retries = retries - (old.attempt - 1)
      where operation_id = old.operation_id and state = old.state;
    insert into state_count values (new.operation_id, new.state, 1, new.attempt - 1)
      on conflict do update set devices = devices + 1, retries = retries + excluded.retries;
    update reason_count set devices = devices - 1
      where old.state = 'FAIL' and operation_id = old.operation_id and reason = old.reason;
    insert into reason_count select new.operation_id, new.reason, 1 where new.state = 'FAIL'
      on conflict do update set devices = devices + 1;
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
  "create index if not exists handled_delivery on handled (delivery_id)",
  "create table if not exists login_code (hash text primary key, expires_at integer not null) without rowid",
  "create table if not exists session (hash text primary key, expires_at integer not null) without rowid",
  "create table if not exists switch (name text primary key) without rowid",
];

/** Creates what is missing. */
export function createTables(sql: Sql): void {
  for (const statement of statements) sql(statement);
}
