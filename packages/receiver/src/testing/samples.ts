/** Bodies as the platform sends them, for tests of receivers and inboxes. */
export interface SampleIds {
  readonly deviceId?: string;
  readonly appId?: string;
  readonly operationId?: string;
  readonly subOperationId?: string;
}

const ids = (over: SampleIds): Required<SampleIds> => ({
  deviceId: "device-1",
  appId: "app-1",
  operationId: "operation-1",
  subOperationId: "sub-1",
  ...over,
});

/** A `swUpgradeStateChangeNotify` body. */
export const softwareStateSample = (swUpgradeState: string, over: SampleIds = {}): Record<string, unknown> => ({
  notifyType: "swUpgradeStateChangeNotify",
  ...ids(over),
  swUpgradeState,
});

/** A `swUpgradeResultNotify` body. */
export const softwareResultSample = (swUpgradeResult: string, over: SampleIds = {}): Record<string, unknown> => ({
  notifyType: "swUpgradeResultNotify",
  ...ids(over),
  curVersion: "1.5",
  targetVersion: "1.5",
  sourceVersion: "1.0",
  swUpgradeResult,
  upgradeTime: "120",
  resultDesc: swUpgradeResult,
  errorCode: swUpgradeResult === "SUCCESS" ? "0" : "10",
  description: "",
});

/** A `fwUpgradeStateChangeNotify` body. */
export const firmwareStateSample = (step: string, over: SampleIds = {}): Record<string, unknown> => ({
  notifyType: "fwUpgradeStateChangeNotify",
  ...ids(over),
  step,
  stepDesc: ["idle", "downloading", "downloaded", "updating"][Number(step)] ?? "",
});

/** A `fwUpgradeResultNotify` body. */
export const firmwareResultSample = (status: string, over: SampleIds = {}): Record<string, unknown> => ({
  notifyType: "fwUpgradeResultNotify",
  ...ids(over),
  curVersion: "1.6",
  targetVersion: "1.6",
  sourceVersion: "1.3",
  status,
  statusDesc: status,
  upgradeTime: "95",
});
