import { row } from "../entry.ts";

// Codes of the device, command and batch-task APIs. Upcall does not call those, but a proxy or a log may show their codes.
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
export const timeOrPagingInvalid = row(
  "100022",
  "timeOrPagingInvalid",
  [400],
  "never",
  "A time or paging parameter is invalid",
  "Compare the request with the API's parameter table",
  "commands, capabilities",
);
export const dataInconsistent = row(
  "100023",
  "dataInconsistent",
  [500],
  "ask-operator",
  "The platform's data is inconsistent",
  "Contact the platform's operator",
  "commands, device shadow",
);
export const tooManyCachedCommands = row(
  "100223",
  "tooManyCachedCommands",
  [400],
  "after-backoff",
  "Too many commands wait for the device (by default 20)",
  "Wait until the device takes some, or cancel some",
  "commands",
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
export const profileMissing = row(
  "100425",
  "profileMissing",
  [200],
  "never",
  "The device's profile is missing",
  "Upload the profile in the platform's console",
  "device shadow",
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
export const deviceOffline = row(
  "100428",
  "deviceOffline",
  [200],
  "after-backoff",
  "The device is offline",
  "Repeat when the device is online",
  "commands",
);
export const serviceMissingInProfile = row(
  "100431",
  "serviceMissingInProfile",
  [200],
  "never",
  "The profile has no such service",
  "Check serviceId, or extend the profile",
  "commands, device shadow",
);
export const commandNotFound = row(
  "100434",
  "commandNotFound",
  [200],
  "never",
  "The command does not exist",
  "Check commandId",
  "modify command",
);
export const commandNotCancellable = row(
  "100435",
  "commandNotCancellable",
  [200],
  "never",
  "The command can no longer be cancelled",
  "Nothing: it has been sent or has ended",
  "modify command",
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
export const propertyNotWritable = row(
  "100443",
  "propertyNotWritable",
  [403],
  "never",
  "The property cannot be written",
  "Check the property's access mode in the profile",
  "device shadow",
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
export const deviceZombie = row(
  "100612",
  "deviceZombie",
  [403],
  "never",
  "The device has been offline beyond the platform's threshold (by default 7 days)",
  "Bring the device online",
  "commands",
);
export const resourceMissing = row(
  "101001",
  "resourceMissing",
  [200],
  "never",
  "The resource does not exist",
  "Check its id",
  "batch tasks",
);
export const routingLookupFailed = row(
  "101016",
  "routingLookupFailed",
  [500],
  "ask-operator",
  "An internal routing look-up failed",
  "Contact the platform's operator",
  "commands",
);
export const routingTargetNotFound = row(
  "101017",
  "routingTargetNotFound",
  [500],
  "ask-operator",
  "An internal routing look-up failed",
  "Contact the platform's operator",
  "commands",
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
export const batchTaskLimitReached = row(
  "105001",
  "batchTaskLimitReached",
  [200],
  "after-backoff",
  "The limit of batch tasks is reached",
  "Repeat when a running task has ended",
  "batch tasks",
);
export const batchTaskNameTaken = row(
  "105002",
  "batchTaskNameTaken",
  [200],
  "never",
  "A batch task has this name already",
  "Choose another name",
  "batch tasks",
);
export const shadowPropertiesMissing = row(
  "107002",
  "shadowPropertiesMissing",
  [400],
  "never",
  "The shadow's properties are missing",
  "Give the properties to set",
  "device shadow",
);
export const shadowPropertiesUnknown = row(
  "107003",
  "shadowPropertiesUnknown",
  [400],
  "never",
  "The shadow has no such properties",
  "Check the properties against the profile",
  "device shadow",
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
