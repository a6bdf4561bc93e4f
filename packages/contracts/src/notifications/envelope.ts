import * as z from "zod/mini";

/** What all four management notifications carry, and with which a device's upgrade is identified. */
export const envelope = {
  deviceId: z.string(),
  /** Application that owns the device. */
  appId: z.string(),
  /** The operation (upgrade task). */
  operationId: z.string(),
  /** The sub-operation: this device within the operation. */
  subOperationId: z.string(),
};

/** Versions and duration in both result notifications. They need not agree with each other: the platform's own samples do not. */
export const result = {
  curVersion: z.nullish(z.string()),
  targetVersion: z.nullish(z.string()),
  sourceVersion: z.nullish(z.string()),
  /** A duration whose unit is not documented; a number or a numeric string. */
  upgradeTime: z.nullish(z.union([z.string(), z.number()])),
};
