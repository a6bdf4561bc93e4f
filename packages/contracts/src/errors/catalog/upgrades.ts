import { row, type ErrorEntry } from "../entry.ts";

/** A row that only the creation of an upgrade task answers, with 400. */
// @__NO_SIDE_EFFECTS__
function refusal<const Code extends string>(
  code: Code,
  name: string,
  meaning: string,
  handling: string,
): ErrorEntry<Code> {
  return row(code, name, [400], "never", meaning, handling, "create upgrade task");
}

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
export const packageMismatch = refusal(
  "123016",
  "packageMismatch",
  "The package is not made for these devices",
  "Choose one for their type, model and manufacturer",
);
export const manufacturerNameMissing = refusal(
  "123019",
  "manufacturerNameMissing",
  "targets.manufacturerName is missing",
  "Give manufacturerName, deviceType and model with deviceGroups",
);
export const deviceTypeMissing = refusal(
  "123020",
  "deviceTypeMissing",
  "targets.deviceType is missing",
  "Give manufacturerName, deviceType and model with deviceGroups",
);
export const modelMissing = refusal(
  "123021",
  "modelMissing",
  "targets.model is missing",
  "Give manufacturerName, deviceType and model with deviceGroups",
);
export const targetsMissing = refusal(
  "123022",
  "targetsMissing",
  "targets.devices and targets.deviceGroups are missing",
  "Give one of them",
);
export const targetsAmbiguous = refusal(
  "123023",
  "targetsAmbiguous",
  "Both targets.devices and targets.deviceGroups are given",
  "Give only one of them",
);
export const tooManyTargets = refusal(
  "123024",
  "tooManyTargets",
  "More than 256 devices or groups are given",
  "Make tasks of at most 256 entries",
);
export const executeTypeInvalid = refusal(
  "123025",
  "executeTypeInvalid",
  "policy.executeType is missing or unknown",
  "Give now or custom",
);
export const windowInvalid = refusal(
  "123026",
  "windowInvalid",
  "policy.startTime or policy.endTime is missing or malformed",
  "Give both in UTC, such as 20260131T235959Z",
);
export const retryTimesInvalid = refusal(
  "123028",
  "retryTimesInvalid",
  "policy.retryTimes is missing or not 1 to 5",
  "Give 1 to 5 with retryType true",
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
export const windowReversed = refusal(
  "123032",
  "windowReversed",
  "policy.startTime is after policy.endTime",
  "Let the window end after it starts",
);
export const windowInPast = refusal(
  "123033",
  "windowInPast",
  "policy.startTime is in the past",
  "Start the window in the future, by the platform's clock",
);
export const windowTooShort = refusal(
  "123034",
  "windowTooShort",
  "The window is shorter than 5 minutes",
  "Let the window last more than 5 minutes",
);
