import type { ErrorEntry } from "../entry.ts";

export const upgradeRequestInvalid = {
  code: "120015",
  name: "upgradeRequestInvalid",
  http: [400],
  retry: "never",
  meaning: "The upgrade request is malformed",
  handling: "Compare the request with the API's parameter table",
  seenOn: "device upgrade",
} as const satisfies ErrorEntry;
export const packageOrDeviceNotFound = {
  code: "123002",
  name: "packageOrDeviceNotFound",
  http: [404],
  retry: "never",
  meaning: "The package or device does not exist",
  handling: "Check fileId with queryUpgradePackageList",
  seenOn: "upgrade packages",
} as const satisfies ErrorEntry;
export const upgradeTaskNotFound = {
  code: "123009",
  name: "upgradeTaskNotFound",
  http: [404],
  retry: "never",
  meaning: "The upgrade task does not exist",
  handling: "Check operationId with queryUpgradeTaskList",
  seenOn: "queries of upgrade tasks",
} as const satisfies ErrorEntry;
export const packageMismatch = {
  code: "123016",
  name: "packageMismatch",
  http: [400],
  retry: "never",
  meaning: "The package is not made for these devices",
  handling: "Choose one for their type, model and manufacturer",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const manufacturerNameMissing = {
  code: "123019",
  name: "manufacturerNameMissing",
  http: [400],
  retry: "never",
  meaning: "targets.manufacturerName is missing",
  handling: "Give manufacturerName, deviceType and model with deviceGroups",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const deviceTypeMissing = {
  code: "123020",
  name: "deviceTypeMissing",
  http: [400],
  retry: "never",
  meaning: "targets.deviceType is missing",
  handling: "Give manufacturerName, deviceType and model with deviceGroups",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const modelMissing = {
  code: "123021",
  name: "modelMissing",
  http: [400],
  retry: "never",
  meaning: "targets.model is missing",
  handling: "Give manufacturerName, deviceType and model with deviceGroups",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const targetsMissing = {
  code: "123022",
  name: "targetsMissing",
  http: [400],
  retry: "never",
  meaning: "targets.devices and targets.deviceGroups are missing",
  handling: "Give one of them",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const targetsAmbiguous = {
  code: "123023",
  name: "targetsAmbiguous",
  http: [400],
  retry: "never",
  meaning: "Both targets.devices and targets.deviceGroups are given",
  handling: "Give only one of them",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const tooManyTargets = {
  code: "123024",
  name: "tooManyTargets",
  http: [400],
  retry: "never",
  meaning: "More than 256 devices or groups are given",
  handling: "Make tasks of at most 256 entries",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const executeTypeInvalid = {
  code: "123025",
  name: "executeTypeInvalid",
  http: [400],
  retry: "never",
  meaning: "policy.executeType is missing or unknown",
  handling: "Give now or custom",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const windowInvalid = {
  code: "123026",
  name: "windowInvalid",
  http: [400],
  retry: "never",
  meaning: "policy.startTime or policy.endTime is missing or malformed",
  handling: "Give both in UTC, such as 20260131T235959Z",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const retryTimesInvalid = {
  code: "123028",
  name: "retryTimesInvalid",
  http: [400],
  retry: "never",
  meaning: "policy.retryTimes is missing or not 1 to 5",
  handling: "Give 1 to 5 with retryType true",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const pagingOutOfRange = {
  code: "123029",
  name: "pagingOutOfRange",
  http: [400],
  retry: "never",
  meaning: "pageNo or pageSize is out of range",
  handling: "Give pageNo from 0 and pageSize from 1 to 100",
  seenOn: "lists of upgrades",
} as const satisfies ErrorEntry;
export const windowReversed = {
  code: "123032",
  name: "windowReversed",
  http: [400],
  retry: "never",
  meaning: "policy.startTime is after policy.endTime",
  handling: "Let the window end after it starts",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const windowInPast = {
  code: "123033",
  name: "windowInPast",
  http: [400],
  retry: "never",
  meaning: "policy.startTime is in the past",
  handling: "Start the window in the future, by the platform's clock",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
export const windowTooShort = {
  code: "123034",
  name: "windowTooShort",
  http: [400],
  retry: "never",
  meaning: "The window is shorter than 5 minutes",
  handling: "Let the window last more than 5 minutes",
  seenOn: "create upgrade task",
} as const satisfies ErrorEntry;
