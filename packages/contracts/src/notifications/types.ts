/** The four types of "Subscribing to Device Management Data". */
export const managementNotifyTypes = [
  "swUpgradeStateChangeNotify",
  "swUpgradeResultNotify",
  "fwUpgradeStateChangeNotify",
  "fwUpgradeResultNotify",
] as const;

/** The types of "Subscribing to Service Data" that some edition of the platform documents. */
export const businessNotifyTypes = [
  "deviceAdded",
  "bindDevice",
  "deviceInfoChanged",
  "deviceDataChanged",
  "deviceDatasChanged",
  "serviceInfoChanged",
  "deviceDeleted",
  "messageConfirm",
  "commandRsp",
  "deviceEvent",
  "ruleEvent",
  "deviceModelAdded",
  "deviceModelDeleted",
  "deviceCapabilitiesChanged",
  "deviceCapabilitiesAdded",
  "deviceCapabilitiesDeleted",
  "deviceDesiredPropertiesModifyStatusChanged",
  "locationChanged",
] as const;

export type ManagementNotifyType = (typeof managementNotifyTypes)[number];
export type BusinessNotifyType = (typeof businessNotifyTypes)[number];
export type NotifyType = ManagementNotifyType | BusinessNotifyType;
