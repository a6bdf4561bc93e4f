import { packageMismatch, packageOrDeviceNotFound } from "../http/entries.ts";
import { refuseIf } from "../http/refusal.ts";
import type { Place } from "../fleet/device-group.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { Package } from "../fleet/packages.ts";
import type { Targets } from "./upgrade-operation.ts";

type Made = Omit<Targets, "devices" | "deviceGroups">;

const fits = (made: Made, target: Made): boolean =>
  made.deviceType === target.deviceType &&
  made.model === target.model &&
  made.manufacturerName === target.manufacturerName;

/**
 * The devices that a task upgrades, a device named twice only once.
 *
 * @throws Refusal 123002 for an unknown device or group, 123016 when a package does not fit
 */
export function selectTargets(fleet: Fleet, file: Package, targets: Targets): Place[] {
  const groups = [...new Set(targets.deviceGroups)].map((name) => fleet.findGroup(name));
  const devices = [...new Set(targets.devices)].map((deviceId) => fleet.findDevice(deviceId));
  refuseIf([...groups, ...devices].includes(undefined), packageOrDeviceNotFound);
  if (groups.length > 0) refuseIf(!fits(targets, file), packageMismatch);
  const places = [...groups.flatMap((group) => fleet.placesIn(group!)), ...devices.map((place) => place!)];
  refuseIf(
    places.some(({ group }) => !fits(fleet.groups[group]!, file)),
    packageMismatch,
  );
  return places;
}
