/** Some devices of one kind under a group name. Their ids derive from it: `meters-0001`, `meters-0002`, … */
export interface DeviceGroup {
  readonly group: string;
  /** How many devices the group has. */
  readonly devices: number;
  /** @default "WaterMeter" */
  readonly deviceType?: string | undefined;
  /** @default "WM-1" */
  readonly model?: string | undefined;
  /** @default "Example" */
  readonly manufacturerName?: string | undefined;
  /** Software version of the devices at the start. @default "1.0" */
  readonly swVersion?: string | undefined;
  /** Firmware version of the devices at the start. @default "1.0" */
  readonly fwVersion?: string | undefined;
  /** Share of the devices, 0 to 1, that are not online when a task reaches them. @default 0 */
  readonly offline?: number | undefined;
}

/** The two images of a device; a device upgrades each on its own. */
export type UpgradeKind = "software" | "firmware";

export const groupDefaults = {
  deviceType: "WaterMeter",
  model: "WM-1",
  manufacturerName: "Example",
  swVersion: "1.0",
  fwVersion: "1.0",
  offline: 0,
} as const;

/** One device: the place of its group in the fleet, and its place in the group, both from 0. */
export interface Place {
  readonly group: number;
  readonly index: number;
}
