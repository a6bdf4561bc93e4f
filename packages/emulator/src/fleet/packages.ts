import { ConfigError } from "@upcall/contracts/errors";
import type { UpgradeKind } from "./device-group.ts";
import { groupDefaults } from "./device-group.ts";

/** An image that was uploaded in the platform's console; fields as in the platform's reply. */
export interface Package {
  readonly fileId: string;
  readonly name: string;
  readonly version: string;
  readonly fileType: "softwarePackage" | "firmwarePackage";
  readonly deviceType: string;
  readonly model: string;
  readonly manufacturerName: string;
  readonly protocolType: string;
  readonly description: string;
  /** Build date in free form. */
  readonly date: string;
  /** UTC, `yyyyMMdd'T'HHmmss'Z'`. */
  readonly uploadTime: string;
}

const { deviceType, model, manufacturerName } = groupDefaults;
const common = {
  version: "2.0",
  deviceType,
  model,
  manufacturerName,
  protocolType: "CoAP",
  description: "",
  date: "2025-12-01",
  uploadTime: "20251215T080000Z",
};

/** What `packages` of the options may leave out of a package: all but its id and type. */
export type PackageOptions = Pick<Package, "fileId" | "fileType"> & {
  readonly [Key in Exclude<keyof Package, "fileId" | "fileType">]?: Package[Key] | undefined;
};

/** The packages of a new emulator: one of each type, version 2.0, for the devices of a default group. */
const defaultPackages: readonly PackageOptions[] = [
  { fileId: "software-1", fileType: "softwarePackage", name: "software-1.bin" },
  { fileId: "firmware-1", fileType: "firmwarePackage", name: "firmware-1.bin" },
];

export const kindOf = ({ fileType }: Package): UpgradeKind =>
  fileType === "softwarePackage" ? "software" : "firmware";

/** @throws ConfigError with option `packages` when an id is given twice */
export function createPackages(given: readonly PackageOptions[] = defaultPackages): Map<string, Package> {
  const packages = new Map<string, Package>();
  for (const { fileId, fileType, ...rest } of given) {
    if (packages.has(fileId)) throw new ConfigError("packages", `fileId ${fileId} is given twice; give each id once`);
    packages.set(fileId, { fileId, name: `${fileId}.bin`, fileType, ...common, ...rest } as Package);
  }
  return packages;
}
