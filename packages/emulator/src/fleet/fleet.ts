import { ConfigError } from "@upcall/contracts/errors";
import { groupDefaults, type DeviceGroup, type Place, type UpgradeKind } from "./device-group.ts";

type Group = { readonly [Key in keyof DeviceGroup]-?: Exclude<DeviceGroup[Key], undefined> };

export interface InstalledVersion extends Place {
  readonly kind: UpgradeKind;
  readonly version: string;
}

const initialVersion = { software: "swVersion", firmware: "fwVersion" } as const;

/** The place of a device in its group as text: four digits, more where the group is larger. */
const serial = (index: number): string => String(index + 1).padStart(4, "0");

function check({ group, devices, offline }: Group, seen: Set<string>): void {
  if (!/^\S+$/.test(group)) throw new ConfigError("fleet", "every group needs a name without spaces, such as meters");
  if (seen.has(group)) throw new ConfigError("fleet", `the group ${group} is given twice; give each name once`);
  seen.add(group);
  if (!Number.isInteger(devices) || devices < 1 || devices > 1_000_000)
    throw new ConfigError("fleet", `the group ${group} must have 1 to 1000000 devices`);
  if (!(offline >= 0 && offline <= 1))
    throw new ConfigError("fleet", `offline of the group ${group} must be a share from 0 to 1`);
}

/**
 * The devices of the platform. Fifty thousand of them cost a few bytes each.
 *
 * @throws ConfigError with option `fleet`
 */
export function createFleet(given: readonly DeviceGroup[] = [{ group: "meters", devices: 100 }]) {
  const groups = given.map((group) => ({ ...groupDefaults, ...defined(group) }) as Group);
  const names = new Set<string>();
  for (const group of groups) check(group, names);
  const byName = new Map(groups.map(({ group }, at) => [group, at]));
  const versions = groups.map(() => ({ software: new Map<number, string>(), firmware: new Map<number, string>() }));
  return {
    groups,
    /** The place of the group with this name. */
    findGroup: (name: string) => byName.get(name),
    findDevice(deviceId: string): Place | undefined {
      const [, name = "", digits = ""] = /^(.*)-(\d+)$/.exec(deviceId) ?? [];
      const group = byName.get(name);
      const index = Number(digits) - 1;
      if (group === undefined || index < 0 || index >= groups[group]!.devices) return undefined;
      return serial(index) === digits ? { group, index } : undefined;
    },
    placesIn: (group: number): Place[] =>
      Array.from({ length: groups[group]!.devices }, (_, index) => ({ group, index })),
    deviceId: ({ group, index }: Place) => `${groups[group]!.group}-${serial(index)}`,
    version: (kind: UpgradeKind, { group, index }: Place) =>
      versions[group]![kind].get(index) ?? groups[group]![initialVersion[kind]],
    install: (kind: UpgradeKind, { group, index }: Place, version: string) =>
      versions[group]![kind].set(index, version),
    /** Every installed version that differs from the start, for a snapshot. */
    installed: (): InstalledVersion[] =>
      versions.flatMap((kinds, group) =>
        (["software", "firmware"] as const).flatMap((kind) =>
          [...kinds[kind]].map(([index, version]) => ({ kind, group, index, version })),
        ),
      ),
  };
}
export type Fleet = ReturnType<typeof createFleet>;

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>;
