import type { Row, Sql } from "./database.ts";
import type { CampaignView, DeviceRow, Oddities, PaceRow } from "./views.ts";

const none: Oddities = { duplicates: 0, late: 0, conflicts: 0, repaired: 0 };

function viewOf(campaign: Row, tally: readonly Row[], oddities: Oddities = none): CampaignView {
  const states: Record<string, number> = {};
  const reasons: Record<string, number> = {};
  let retries = 0;
  for (const row of tally) {
    const [state, reason, devices] = [String(row["state"]), String(row["reason"]), Number(row["devices"])];
    states[state] = (states[state] ?? 0) + devices;
    if (state === "FAIL" && devices > 0) reasons[reason] = devices;
    retries += Number(row["retries"]);
  }
  return {
    operationId: String(campaign["operation_id"]),
    kind: campaign["kind"] as CampaignView["kind"],
    devices: campaign["devices"] as number | null,
    startedAt: Number(campaign["started_at"]),
    gone: campaign["gone"] === 1,
    states,
    reasons,
    retries,
    ...oddities,
  };
}

/** The newest campaigns, newest first. */
export function campaignViews(sql: Sql, oddities: ReadonlyMap<string, Oddities>, limit = 50): CampaignView[] {
  const campaigns = sql("select * from campaign order by started_at desc, operation_id limit ?", limit);
  return campaigns.map((campaign) => {
    const id = String(campaign["operation_id"]);
    return viewOf(campaign, sql("select * from tally where operation_id = ?", id), oddities.get(id));
  });
}

/** Devices of a campaign that changed after `since`, in the order of change, at most `limit`. */
export const changedDevices = (
  sql: Sql,
  operationId: string,
  since: number,
  limit: number,
): { readonly seq: number; readonly row: DeviceRow }[] =>
  sql("select * from device where seq > ? and operation_id = ? order by seq limit ?", since, operationId, limit).map(
    (row) => ({
      seq: Number(row["seq"]),
      row: [
        String(row["sub_operation_id"]),
        String(row["device_id"]),
        String(row["state"]),
        Number(row["attempt"]),
        String(row["reason"]),
        Number(row["heard_at"]),
      ],
    }),
  );

/** Order of the newest change to any device. */
export const newestChange = (sql: Sql): number => Number(sql("select coalesce(max(seq), 0) as n from device")[0]!["n"]);

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
  sql(
    `select operation_id from campaign c
     where gone = 0 and coalesce(devices, 1 << 30) > (select coalesce(sum(devices), 0) from tally t
         where t.operation_id = c.operation_id and state in ('SUCCESS', 'FAIL'))
       and not exists (select 1 from device d where d.operation_id = c.operation_id and heard_at > ?)
     order by started_at desc limit 99`,
    quietSince,
  ).map((row) => String(row["operation_id"]));

/** Traffic by the second, from a second on. */
export function pace(sql: Sql, from: number): PaceRow[] {
  const received = sql(
    "select received_at / 1000 as second, count(*) as n from upcall_delivery where received_at >= ? group by 1",
    from * 1000,
  );
  const handled = sql(
    `select handled_at / 1000 as second, count(*) as n, avg(handled_at - received_at) as age,
       max(handled_at - received_at) as longest from handled where handled_at >= ? group by 1`,
    from * 1000,
  );
  const seconds = new Map<number, [number, number, number, number, number]>();
  for (const { second, n } of received) seconds.set(Number(second), [Number(second), Number(n), 0, 0, 0]);
  for (const { second, n, age, longest } of handled) {
    const before = seconds.get(Number(second))?.[1] ?? 0;
    seconds.set(Number(second), [Number(second), before, Number(n), Math.round(Number(age)), Number(longest)]);
  }
  return [...seconds.values()].sort((one, other) => one[0] - other[0]);
}
