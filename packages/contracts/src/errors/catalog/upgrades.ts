import { row } from "../entry.ts";

export const upgradeRequestInvalid = row(
  "120015",
  "upgradeRequestInvalid",
  [400],
  "never",
  "The upgrade request is malformed",
  "Compare the request with the API's parameter table",
  "device upgrade",
);
export const packageOrDeviceNotFound = row(
  "123002",
  "packageOrDeviceNotFound",
  [404],
  "never",
  "The package or device does not exist",
  "Check fileId with queryUpgradePackageList",
  "upgrade packages",
);
export const upgradeTaskNotFound = row(
  "123009",
  "upgradeTaskNotFound",
  [404],
  "never",
  "The upgrade task does not exist",
  "Check operationId with queryUpgradeTaskList",
  "queries of upgrade tasks",
);
export const packageMismatch = row(
  "123016",
  "packageMismatch",
  [400],
  "never",
  "The package does not match the type, model or manufacturer of the devices",
  "Choose a package made for these devices",
  "create upgrade task",
);
export const manufacturerNameMissing = row(
  "123019",
  "manufacturerNameMissing",
  [400],
  "never",
  "targets.manufacturerName is missing",
  "Give manufacturerName, deviceType and model with deviceGroups",
  "create upgrade task",
);
export const deviceTypeMissing = row(
  "123020",
  "deviceTypeMissing",
  [400],
  "never",
  "targets.deviceType is missing",
  "Give manufacturerName, deviceType and model with deviceGroups",
  "create upgrade task",
);
export const modelMissing = row(
  "123021",
  "modelMissing",
  [400],
  "never",
  "targets.model is missing",
  "Give manufacturerName, deviceType and model with deviceGroups",
  "create upgrade task",
);
export const targetsMissing = row(
  "123022",
  "targetsMissing",
  [400],
  "never",
  "Neither targets.devices nor targets.deviceGroups is given",
  "Give one of them",
  "create upgrade task",
);
export const targetsAmbiguous = row(
  "123023",
  "targetsAmbiguous",
  [400],
  "never",
  "Both targets.devices and targets.deviceGroups are given",
  "Give only one of them",
  "create upgrade task",
);
export const tooManyTargets = row(
  "123024",
  "tooManyTargets",
  [400],
  "never",
  "More than 256 devices or groups are given",
  "Split the task into tasks of at most 256 entries",
  "create upgrade task",
);
export const executeTypeInvalid = row(
  "123025",
  "executeTypeInvalid",
  [400],
  "never",
  "policy.executeType is missing or unknown",
  "Give now or custom",
  "create upgrade task",
);
export const windowInvalid = row(
  "123026",
  "windowInvalid",
  [400],
  "never",
  "policy.startTime or policy.endTime is missing or malformed",
  "Give both in UTC, such as 20260131T235959Z",
  "create upgrade task",
);
export const retryTimesInvalid = row(
  "123028",
  "retryTimesInvalid",
  [400],
  "never",
  "policy.retryTimes is missing or not 1 to 5",
  "Give retryTimes from 1 to 5 with retryType true",
  "create upgrade task",
);
export const pagingOutOfRange = row(
  "123029",
  "pagingOutOfRange",
  [400],
  "never",
  "pageNo or pageSize is out of range",
  "Give pageNo from 0 and pageSize from 1 to 100",
  "lists of upgrades",
);
export const windowReversed = row(
  "123032",
  "windowReversed",
  [400],
  "never",
  "policy.startTime is after policy.endTime",
  "Let the window end after it starts",
  "create upgrade task",
);
export const windowInPast = row(
  "123033",
  "windowInPast",
  [400],
  "never",
  "policy.startTime is in the past",
  "Start the window in the future, by the platform's clock",
  "create upgrade task",
);
export const windowTooShort = row(
  "123034",
  "windowTooShort",
  [400],
  "never",
  "The window is shorter than 5 minutes",
  "Let the window last more than 5 minutes",
  "create upgrade task",
);
