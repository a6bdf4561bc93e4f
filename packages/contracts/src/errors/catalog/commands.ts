import { row } from "../entry.ts";

// Codes of the command and batch-task APIs. Upcall does not call those, but a proxy or a log may show their codes.
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
