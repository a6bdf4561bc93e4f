import type { ErrorEntry } from "../entry.ts";

// Codes of the device APIs. Upcall does not call those, but a proxy or a log may show their codes.
export const internalError = {
  code: "100001",
  name: "internalError",
  http: [500],
  retry: "ask-operator",
  meaning: "The platform has an internal error",
  handling: "Contact the platform's operator",
  seenOn: "devices, commands",
} as const satisfies ErrorEntry;
export const verifyCodeInvalid = {
  code: "100003",
  name: "verifyCodeInvalid",
  http: [400],
  retry: "never",
  meaning: "The verification code is invalid",
  handling: "Check verifyCode",
  seenOn: "register device, refresh device key",
} as const satisfies ErrorEntry;
export const parameterIllegal = {
  code: "100007",
  name: "parameterIllegal",
  http: [400],
  retry: "never",
  meaning: "A parameter, usually deviceId, is illegal or missing",
  handling: "Compare the request with the API's parameter table",
  seenOn: "devices",
} as const satisfies ErrorEntry;
export const deviceNotFound = {
  code: "100403",
  name: "deviceNotFound",
  http: [404],
  retry: "never",
  meaning: "The device does not exist",
  handling: "Check deviceId",
  seenOn: "devices",
} as const satisfies ErrorEntry;
export const queryParameterIllegal = {
  code: "100405",
  name: "queryParameterIllegal",
  http: [400],
  retry: "never",
  meaning: "A request parameter is illegal",
  handling: "Compare the request with the API's parameter table",
  seenOn: "device query",
} as const satisfies ErrorEntry;
export const deviceQuotaReached = {
  code: "100412",
  name: "deviceQuotaReached",
  http: [500],
  retry: "ask-operator",
  meaning: "The application has reached its quota of devices",
  handling: "Have the quota raised, or delete devices",
  seenOn: "register device",
} as const satisfies ErrorEntry;
export const deviceAlreadyBound = {
  code: "100416",
  name: "deviceAlreadyBound",
  http: [400],
  retry: "never",
  meaning: "The device is bound already",
  handling: "Nothing: use the device as it is, or delete it first",
  seenOn: "register device",
} as const satisfies ErrorEntry;
export const deviceDataNotFound = {
  code: "100418",
  name: "deviceDataNotFound",
  http: [404, 200],
  retry: "never",
  meaning: "The device's data does not exist or is not under this application",
  handling: "Check deviceId and the application",
  seenOn: "devices, commands",
} as const satisfies ErrorEntry;
export const nodeIdDuplicate = {
  code: "100426",
  name: "nodeIdDuplicate",
  http: [400],
  retry: "never",
  meaning: "nodeId exists already",
  handling: "Choose another nodeId",
  seenOn: "register device",
} as const satisfies ErrorEntry;
export const insecureDeviceQuotaReached = {
  code: "100441",
  name: "insecureDeviceQuotaReached",
  http: [500],
  retry: "ask-operator",
  meaning: "The quota of non-secure devices is reached",
  handling: "Have the quota raised, or register secure devices",
  seenOn: "register device",
} as const satisfies ErrorEntry;
export const groupTooLarge = {
  code: "100609",
  name: "groupTooLarge",
  http: [400],
  retry: "never",
  meaning: "There are too many devices for the group",
  handling: "Split the devices into several groups",
  seenOn: "device groups",
} as const satisfies ErrorEntry;
export const deviceNotActive = {
  code: "100610",
  name: "deviceNotActive",
  http: [400],
  retry: "never",
  meaning: "The device is not active",
  handling: "Let the device connect first",
  seenOn: "refresh device key",
} as const satisfies ErrorEntry;
export const deviceOnline = {
  code: "100611",
  name: "deviceOnline",
  http: [400],
  retry: "after-backoff",
  meaning: "The device is online",
  handling: "Repeat when the device is offline",
  seenOn: "refresh device key",
} as const satisfies ErrorEntry;
export const licenceMissing = {
  code: "103026",
  name: "licenceMissing",
  http: [500],
  retry: "ask-operator",
  meaning: "The platform's licence is missing",
  handling: "Contact the platform's operator",
  seenOn: "register device",
} as const satisfies ErrorEntry;
export const licenceExhausted = {
  code: "103028",
  name: "licenceExhausted",
  http: [200],
  retry: "ask-operator",
  meaning: "The platform's licence is exhausted",
  handling: "Contact the platform's operator",
  seenOn: "register device",
} as const satisfies ErrorEntry;
export const productNotFound = {
  code: "600002",
  name: "productNotFound",
  http: [403],
  retry: "never",
  meaning: "The product does not exist",
  handling: "Check productId",
  seenOn: "register device",
} as const satisfies ErrorEntry;
export const loraRegistrationFailed = {
  code: "1200000",
  name: "loraRegistrationFailed",
  http: [],
  retry: "ask-operator",
  meaning: "The LoRa node could not be registered",
  handling: "Contact the platform's operator",
  seenOn: "LoRa",
} as const satisfies ErrorEntry;
