import type { ErrorEntry } from "@upcall/contracts/errors";

/**
 * `error_desc` by code: the platform's raw strings, which differ from one edition of its documentation to the next.
 * Clients must not match on them.
 */
const texts: Readonly<Record<string, string>> = {
  "100203": "The application is not existed.",
  "100208": "AppId or secret is not right.",
  "100217": "The application hasn't been authorized.",
  "100220": "Get AppKey from header failed.",
  "100222": "The request callbackurl is illegal.",
  "100224": "The resource exceeds 1000, please refinement query conditions.",
  "100225": "The resource is not found",
  "100227": "The resource is conflicted.",
  "100228": "The application input is invalid.",
  "100229": "Get AppKey from header failed.",
  "100244": "register out route fail.",
  "100247": "Operation not allowed. The application has been frozen.",
  "1010005": "Invalid access token or appId.",
  "1010009": "app throttle exceed.",
  "102202": "Required Parameter is null or empty.",
  "120015": "Bad request error.",
  "123002": "Device or package file not found.",
  "123009": "The requested task does not exist.",
  "123016": "The parameter is error, targetversion not match with device.",
  "123019": "manufacturerName is null.",
  "123020": "deviceType is null",
  "123021": "model is null.",
  "123022": "deviceGroups and devices cannot be null together",
  "123023": "deviceGroups and devices cannot be exist together",
  "123024": "The number of deviceGroups or devices reached upper limit",
  "123025": "executeType is error or can not to be null.",
  "123026": "startTime or endTime is null or error.",
  "123028": "retryTimes is null or beyond the limit.",
  "123029": "pageNo or pageSize beyond the limit.",
  "123032": "startTime can not be later than the endTime.",
  "123033": "startTime can not be earlier than the now.",
  "123034": "endtime must be greater than 5 minutes.",
  "50252": "Internal server error.",
  "50400": "The input is invalid.",
};

/** The management subscription says something else about a callback URL that it does not take. */
const exceptions: Readonly<Record<string, string>> = { "subDeviceManagementData 100222": "Internal server error." };

/** What `error_desc` says; our own words where no raw string is known. */
export const wireText = (operation: string, { code, meaning }: ErrorEntry): string =>
  exceptions[`${operation} ${code}`] ?? texts[code] ?? `${meaning}.`;
