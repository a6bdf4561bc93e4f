import type { Sql } from "./database.ts";
import { devicesListed, type CampaignView, type DeviceRow, type Standing } from "./views.ts";

/** What the platform says of an operation. */
export interface ConfirmedOperation {
  readonly operationId: string;
  readonly kind: CampaignView["kind"];
  readonly devices: number | undefined;
}

type Columns = Omit<CampaignView, "states" | "reasons" | "retries">;

const columns = `operation_id as operationId, kind, standing, devices, heard, started_at as startedAt,
  duplicates, late, conflicts, repaired`;
const confirmed = "('confirmed', 'gone')";
const unconfirmed = "('unconfirmed', 'unknown')";

/** So few reasons say what is wrong; whoever forges notifications can invent any number. */
const reasonsShown = 20;

function viewOf(sql: Sql, campaign: Columns): CampaignView {
  const { operationId } = campaign;
  const counts = sql<{ state: string; devices: number; retries: number }>(
    "select state, devices, retries from state_count where operation_id = ?",
    operationId,
  );
  const reasons = sql<{ reason: string; devices: number }>(
    "select reason, devices from reason_count where operation_id = ? and devices > 0 order by devices desc limit ?",
    operationId,
    reasonsShown,
  );
  return {
    ...campaign,
    states: Object.fromEntries(counts.map(({ state, devices }) => [state, devices])),
    reasons: Object.fromEntries(reasons.map(({ reason, devices }) => [reason, devices])),
    retries: counts.reduce((sum, { retries }) => sum + retries, 0),
  };
}

/**
 * The newest campaigns that the platform confirms, newest first, then the newest few of the others: forged operation ids do not push
 * real campaigns off the list.
 */
export function campaignViews(sql: Sql, limit = 50, unconfirmedLimit = 5): CampaignView[] {
  const newest = (standings: string, most: number): readonly Columns[] =>
    sql(
      `select ${columns} from campaign where standing in ${standings} order by started_at desc, operation_id limit ?`,
      most,
    );
  return [...newest(confirmed, limit), ...newest(unconfirmed, unconfirmedLimit)].map((one) => viewOf(sql, one));
}

/** One campaign, wherever it stands in the list. */
export function campaignView(sql: Sql, operationId: string): CampaignView | undefined {
  const [campaign] = sql<Columns>(`select ${columns} from campaign where operation_id = ?`, operationId);
  return campaign && viewOf(sql, campaign);
}

/** How many campaigns the platform does not confirm, counted up to a thousand. */
export const countUnconfirmed = (sql: Sql): number =>
  sql<{ n: number }>(
    `select count(*) as n from (select 1 from campaign where standing in ${unconfirmed} limit 1000)`,
  )[0]!.n;

/** A device, and the order of its last change. */
export interface ChangedDevice {
  readonly seq: number;
  readonly row: DeviceRow;
}

/** Devices of a campaign that changed after `since`, in the order of change, at most `limit`. */
export const changedDevices = (sql: Sql, operationId: string, since: number, limit: number): ChangedDevice[] =>
  sql<object>(
    `select seq, sub_operation_id, device_id, state, attempt, reason, heard_at from device
     where operation_id = ? and seq > ? and place <= ? order by seq limit ?`,
    operationId,
    since,
    devicesListed,
    limit,
  ).map((columns) => {
    const [seq, ...row] = Object.values(columns) as [number, ...DeviceRow];
    return { seq, row };
  });

/** Order of the newest change to any device. */
export const newestChange = (sql: Sql): number => sql<{ latest: number }>("select latest from change")[0]!.latest;

/** Notes an operation that the platform has. */
export const confirmCampaign = (sql: Sql, { operationId, kind, devices }: ConfirmedOperation, now: number): void =>
  void sql(
    `insert into campaign (operation_id, kind, devices, started_at, standing) values (?, ?, ?, ?, 'confirmed')
     on conflict do update set devices = coalesce(excluded.devices, devices), standing = 'confirmed'`,
    operationId,
    kind,
    devices ?? null,
    now,
  );

/** Notes that the platform does not have an operation. */
export const denyCampaign = (sql: Sql, operationId: string): void =>
  void sql(
    `update campaign set standing = case when standing in ${confirmed} then 'gone' else 'unknown' end where operation_id = ?`,
    operationId,
  );

const ids = (rows: readonly { operation_id: string }[]): string[] => rows.map(({ operation_id }) => operation_id);

/** So many of the newest are looked through for those with the most devices. */
const lookedThrough = 1000;

/** Operations that notifications named and nobody has asked the platform about: the newest, and those with the most devices. */
export function campaignsToConfirm(sql: Sql, each: number): string[] {
  const newest =
    "select operation_id, heard from campaign where standing = 'unconfirmed' order by started_at desc limit ?";
  return [
    ...new Set([
      ...ids(sql(newest, each)),
      ...ids(sql(`select operation_id from (${newest}) order by heard desc limit ?`, lookedThrough, each)),
    ]),
  ];
}

export const standingOf = (sql: Sql, operationId: string): Standing | undefined =>
  sql<{ standing: Standing }>("select standing from campaign where operation_id = ?", operationId)[0]?.standing;

/**
 * Confirmed operations of which some device may still end and nothing was heard since a time: those first whose turn was longest ago.
 */
export const openCampaigns = (sql: Sql, quietSince: number, limit: number): string[] =>
  ids(
    sql(
      `select operation_id from campaign c
       where standing = 'confirmed' and coalesce(devices, 1 << 30) > (
           select coalesce(sum(devices), 0) from state_count t
           where t.operation_id = c.operation_id and state in ('SUCCESS', 'FAIL'))
         and not exists (select 1 from device d where d.operation_id = c.operation_id and heard_at > ?)
       order by reconciled_at, started_at desc limit ?`,
      quietSince,
      limit,
    ),
  );

export const noteReconciled = (sql: Sql, operationId: string, now: number): void =>
  void sql("update campaign set reconciled_at = ? where operation_id = ?", now, operationId);
