import type { Sql } from "./database.ts";
import type { CampaignView, DeviceRow, Oddities, PaceRow } from "./views.ts";

const none: Oddities = { duplicates: 0, late: 0, conflicts: 0, repaired: 0 };

type Campaign = Pick<CampaignView, "operationId" | "kind" | "devices" | "startedAt"> & { readonly gone: 0 | 1 };

interface Tally {
  readonly state: string;
  readonly reason: string;
  readonly devices: number;
  readonly retries: number;
}

function viewOf(campaign: Campaign, tally: readonly Tally[], oddities: Oddities = none): CampaignView {
  const states: Record<string, number> = {};
  const reasons: Record<string, number> = {};
  let retries = 0;
  for (const row of tally) {
    states[row.state] = (states[row.state] ?? 0) + row.devices;
    if (row.state === "FAIL" && row.devices > 0) reasons[row.reason] = row.devices;
    retries += row.retries;
  }
  return { ...campaign, gone: campaign.gone === 1, states, reasons, retries, ...oddities };
}

/** The newest campaigns, newest first. */
export function campaignViews(sql: Sql, oddities: ReadonlyMap<string, Oddities>, limit = 50): CampaignView[] {
  const campaigns = sql<Campaign>(
    `select operation_id as operationId, kind, devices, started_at as startedAt, gone
     from campaign order by started_at desc, operation_id limit ?`,
    limit,
  );
  return campaigns.map((campaign) => {
    const id = campaign.operationId;
    return viewOf(campaign, sql("select * from tally where operation_id = ?", id), oddities.get(id));
  });
}

/** A device, and the order of its last change. */
export interface ChangedDevice {
  readonly seq: number;
  readonly row: DeviceRow;
}

/** Devices of a campaign that changed after `since`, in the order of change, at most `limit`. */
export const changedDevices = (sql: Sql, operationId: string, since: number, limit: number): ChangedDevice[] =>
  sql<object>(
    `select seq, sub_operation_id, device_id, state, attempt, reason, heard_at from device
     where seq > ? and operation_id = ? order by seq limit ?`,
    since,
    operationId,
    limit,
  ).map((columns) => {
    const [seq, ...row] = Object.values(columns) as [number, ...DeviceRow];
    return { seq, row };
  });

/** Order of the newest change to any device. */
export const newestChange = (sql: Sql): number =>
  sql<{ n: number }>("select coalesce(max(seq), 0) as n from device")[0]!.n;

/** Notes what the platform says of an operation: how many devices it has, or that there is none. */
export function noteCampaign(
  sql: Sql,
  operationId: string,
  told: { kind: CampaignView["kind"]; devices: number | undefined; now: number } | "gone",
): void {
  if (told === "gone") return void sql("update campaign set gone = 1 where operation_id = ?", operationId);
  sql(
    `insert into campaign (operation_id, kind, devices, started_at) values (?, ?, ?, ?)
     on conflict do update set devices = coalesce(excluded.devices, devices), gone = 0`,
    operationId,
    told.kind,
    told.devices ?? null,
    told.now,
  );
}

/** Operations of campaigns of which some device may still end and nothing was heard since a time; few enough for one page. */
export const openCampaigns = (sql: Sql, quietSince: number): string[] =>
  sql<{ operation_id: string }>(
    `select operation_id from campaign c
     where gone = 0 and coalesce(devices, 1 << 30) > (select coalesce(sum(devices), 0) from tally t
         where t.operation_id = c.operation_id and state in ('SUCCESS', 'FAIL'))
       and not exists (select 1 from device d where d.operation_id = c.operation_id and heard_at > ?)
     order by started_at desc limit 99`,
    quietSince,
  ).map(({ operation_id }) => operation_id);

/** Traffic by the second, from a second on. */
export const pace = (sql: Sql, from: number): PaceRow[] =>
  sql<object>(
    `select second, sum(received), count(age), coalesce(round(avg(age)), 0), coalesce(max(age), 0) from (
       select received_at / 1000 as second, 1 as received, null as age from upcall_delivery where received_at >= ?1
       union all select handled_at / 1000, 0, handled_at - received_at from handled where handled_at >= ?1)
     group by second order by second`,
    from * 1000,
  ).map((columns) => Object.values(columns) as [...PaceRow]);
