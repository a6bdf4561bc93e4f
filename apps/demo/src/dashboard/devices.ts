import { signal } from "@preact/signals";
import type { DeviceRow } from "../app/views.ts";

/** The devices of the watched campaign, by name. Changed in place, since there may be many; `version` tells of it. */
const rows = new Map<string, DeviceRow>();
let ordered: DeviceRow[] = [];
const places = new Map<string, number>();

export const version = signal(0);

const collator = new Intl.Collator("en", { numeric: true });

/** Takes over what the feed sent. */
export function changeDevices(changed: readonly DeviceRow[], first: boolean): void {
  if (first) {
    rows.clear();
    places.clear();
    ordered = [];
  }
  let added = false;
  for (const row of changed) {
    const place = places.get(row[0]);
    rows.set(row[0], row);
    if (place === undefined) added = true;
    else ordered[place] = row;
  }
  if (added) {
    ordered = [...rows.values()].sort((one, other) => collator.compare(one[1], other[1]));
    for (const [place, row] of ordered.entries()) places.set(row[0], place);
  }
  version.value = version.peek() + 1;
}

/** Devices in a state (all when empty) whose name or reason contains a text. */
export function findDevices(state: string, text: string): readonly DeviceRow[] {
  if (state === "" && text === "") return ordered;
  const wanted = text.toLowerCase();
  return ordered.filter(
    (row) =>
      (state === "" || row[2] === state) &&
      (wanted === "" || row[1].toLowerCase().includes(wanted) || row[4].toLowerCase().includes(wanted)),
  );
}
