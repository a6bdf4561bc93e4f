import { row } from "../entry.ts";

// Codes of the device APIs. Upcall does not call those, but a proxy or a log may show their codes.
export const internalError = row(
  "100001",
  "internalError",
  [500],
  "ask-operator",
  "The platform has an internal error",
  "Contact the platform's operator",
  "devices, commands",
);
export const verifyCodeInvalid = row(
  "100003",
  "verifyCodeInvalid",
  [400],
  "never",
  "The verification code is invalid",
  "Check verifyCode",
  "register device, refresh device key",
);
export const parameterIllegal = row(
  "100007",
  "parameterIllegal",
  [400],
  "never",
  "A parameter, usually deviceId, is illegal or missing",
  "Compare the request with the API's parameter table",
  "devices",
);
export const deviceNotFound = row(
  "100403",
  "deviceNotFound",
  [404],
  "never",
  "The device does not exist",
  "Check deviceId",
  "devices",
);
export const queryParameterIllegal = row(
  "100405",
  "queryParameterIllegal",
  [400],
  "never",
  "A request parameter is illegal",
  "Compare the request with the API's parameter table",
  "device query",
);
export const deviceQuotaReached = row(
  "100412",
  "deviceQuotaReached",
  [500],
  "ask-operator",
  "The application has reached its quota of devices",
  "Have the quota raised, or delete devices",
  "register device",
);
export const deviceAlreadyBound = row(
  "100416",
  "deviceAlreadyBound",
  [400],
  "never",
  "The device is bound already",
  "Nothing: use the device as it is, or delete it first",
  "register device",
);
export const deviceDataNotFound = row(
  "100418",
  "deviceDataNotFound",
  [404, 200],
  "never",
  "The device's data does not exist or is not under this application",
  "Check deviceId and the application",
  "devices, commands",
);
export const nodeIdDuplicate = row(
  "100426",
  "nodeIdDuplicate",
  [400],
  "never",
  "nodeId exists already",
  "Choose another nodeId",
  "register device",
);
export const insecureDeviceQuotaReached = row(
  "100441",
  "insecureDeviceQuotaReached",
  [500],
  "ask-operator",
  "The quota of non-secure devices is reached",
  "Have the quota raised, or register secure devices",
  "register device",
);
export const groupTooLarge = row(
  "100609",
  "groupTooLarge",
  [400],
  "never",
  "There are too many devices for the group",
  "Split the devices into several groups",
  "device groups",
);
export const deviceNotActive = row(
  "100610",
  "deviceNotActive",
  [400],
  "never",
  "The device is not active",
  "Let the device connect first",
  "refresh device key",
);
export const deviceOnline = row(
  "100611",
  "deviceOnline",
  [400],
  "after-backoff",
  "The device is online",
  "Repeat when the device is offline",
  "refresh device key",
);
export const licenceMissing = row(
  "103026",
  "licenceMissing",
  [500],
  "ask-operator",
  "The platform's licence is missing",
  "Contact the platform's operator",
  "register device",
);
export const licenceExhausted = row(
  "103028",
  "licenceExhausted",
  [200],
  "ask-operator",
  "The platform's licence is exhausted",
  "Contact the platform's operator",
  "register device",
);
export const productNotFound = row(
  "600002",
  "productNotFound",
  [403],
  "never",
  "The product does not exist",
  "Check productId",
  "register device",
);
export const loraRegistrationFailed = row(
  "1200000",
  "loraRegistrationFailed",
  [],
  "ask-operator",
  "The LoRa node could not be registered",
  "Contact the platform's operator",
  "LoRa",
);
