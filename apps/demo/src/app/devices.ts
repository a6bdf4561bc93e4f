import type { Sql } from "./database.ts";

/** A device of a campaign, as it is exported. */
export interface ExportedDevice {
  readonly device: string;
  readonly state: string;
  readonly attempt: number;
  readonly reason: string;
  /** ISO 8601. */
  readonly heardAt: string;
  readonly subOperationId: string;
}

/** Which devices of a campaign; all when empty. */
export interface DeviceFilter {
  readonly state?: string | undefined;
  /** Part of the device's id or of its reason, in any case. */
  readonly text?: string | undefined;
}

const pageSize = 500;

/** Devices of a campaign in the order of their sub-operations, page by page. */
export async function* findDevices(
  sql: Sql,
  operationId: string,
  { state = "", text = "" }: DeviceFilter,
): AsyncGenerator<readonly ExportedDevice[]> {
  const wanted = text.toLowerCase();
  for (let after = ""; ;) {
    const page = sql<Omit<ExportedDevice, "heardAt"> & { heardAt: number }>(
      `select device_id as device, state, attempt, reason, heard_at as heardAt, sub_operation_id as subOperationId from device
       where operation_id = ?1 and sub_operation_id > ?2 and (?3 = '' or state = ?3)
         and (?4 = '' or instr(lower(device_id), ?4) > 0 or instr(lower(reason), ?4) > 0)
       order by sub_operation_id limit ?5`,
      operationId,
      after,
      state,
      wanted,
      pageSize,
    );
    yield page.map((row) => ({ ...row, heardAt: new Date(row.heardAt).toISOString() }));
    if (page.length < pageSize) return;
    after = page.at(-1)!.subOperationId;
  }
}
