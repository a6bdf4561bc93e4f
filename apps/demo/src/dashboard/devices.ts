import { signal } from "@preact/signals";
import type { DeviceRow } from "../app/views.ts";

/** The devices of the watched campaign, by name. */
const devices = signal<readonly DeviceRow[]>([]);
/** Where in that order a sub-operation stands. */
const places = new Map<string, number>();

const collator = new Intl.Collator("en", { numeric: true });
const byName = (one: DeviceRow, other: DeviceRow): number => collator.compare(one[1], other[1]);

/** Sorts only what is new into what is sorted: a campaign comes in parts, and each must not cost as much as the whole. */
function merged(sorted: readonly DeviceRow[], added: readonly DeviceRow[]): DeviceRow[] {
  const rows: DeviceRow[] = [];
  let at = 0;
  for (const row of added.toSorted(byName)) {
    while (at < sorted.length && byName(sorted[at]!, row) <= 0) rows.push(sorted[at++]!);
    rows.push(row);
  }
  return rows.concat(sorted.slice(at));
}

/** Takes over what the feed sent. */
export function changeDevices(changed: readonly DeviceRow[], first: boolean): void {
  if (first) places.clear();
  const ordered = first ? [] : [...devices.peek()];
  const added: DeviceRow[] = [];
  for (const row of changed) {
    const place = places.get(row[0]);
    if (place === undefined) added.push(row);
    else ordered[place] = row;
  }
  if (added.length === 0) return void (devices.value = ordered);
  devices.value = merged(ordered, added);
  for (const [place, row] of devices.value.entries()) places.set(row[0], place);
}

/** What is searched, made once for each row: news come ten times a second while somebody types. */
const texts = new WeakMap<DeviceRow, string>();

function textOf(row: DeviceRow): string {
  let text = texts.get(row);
  if (text === undefined) texts.set(row, (text = `${row[1]}\n${row[4]}`.toLowerCase()));
  return text;
}

/** Devices in a state (all when empty) whose name or reason contains a text. */
export function findDevices(state: string, text: string): readonly DeviceRow[] {
  if (state === "" && text === "") return devices.value;
  const wanted = text.toLowerCase();
  return devices.value.filter(
    (row) => (state === "" || row[2] === state) && (wanted === "" || textOf(row).includes(wanted)),
  );
}

/** The device of a sub-operation. */
export function deviceOf(subOperationId: string): DeviceRow | undefined {
  const all = devices.value;
  const place = places.get(subOperationId);
  return place === undefined ? undefined : all[place];
}
