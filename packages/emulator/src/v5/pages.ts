import { V5Refusal } from "./refusal.ts";

/** Something with a record id: 24 hexadecimal digits, larger for what was recorded later. */
export interface Recorded {
  readonly record: string;
}

const last = "f".repeat(24);

/** Record ids that ascend, since lists run by descending id. */
export function createRecordIds(): () => string {
  let count = 0;
  return () => (++count).toString(16).padStart(24, "0");
}

function whole(text: string | undefined, fallback: number, [least, most]: [number, number], code: string): number {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new V5Refusal(400, code, `Invalid input. The value must be ${least} to ${most}.`);
  return value;
}

/** One page of a list: the newest records first, behind `marker`, then behind `offset` rows. */
export function pageOf<Row extends Recorded>(rows: readonly Row[], query: Record<string, string>) {
  const limit = whole(query["limit"], 10, [1, 50], "IOTDA.000017");
  const offset = whole(query["offset"], 0, [0, 500], "IOTDA.000012");
  const marker = query["marker"] ?? last;
  if (!/^[\da-f]{24}$/.test(marker))
    throw new V5Refusal(400, "IOTDA.000013", "Invalid input. The marker is no record id.");
  const behind = rows
    .filter(({ record }) => record < marker)
    .sort((one, other) => (one.record < other.record ? 1 : -1));
  const shown = behind.slice(offset, offset + limit);
  return { rows: shown, page: { count: rows.length, marker: shown.at(-1)?.record ?? marker } };
}
