import type { ErrorEntry } from "../entry.ts";

// Codes of the command and batch-task APIs. Upcall does not call those, but a proxy or a log may show their codes.
export const timeOrPagingInvalid = {
  code: "100022",
  name: "timeOrPagingInvalid",
  http: [400],
  retry: "never",
  meaning: "A time or paging parameter is invalid",
  handling: "Compare the request with the API's parameter table",
  seenOn: "commands, capabilities",
} as const satisfies ErrorEntry;
export const dataInconsistent = {
  code: "100023",
  name: "dataInconsistent",
  http: [500],
  retry: "ask-operator",
  meaning: "The platform's data is inconsistent",
  handling: "Contact the platform's operator",
  seenOn: "commands, device shadow",
} as const satisfies ErrorEntry;
export const tooManyCachedCommands = {
  code: "100223",
  name: "tooManyCachedCommands",
  http: [400],
  retry: "after-backoff",
  meaning: "Too many commands wait for the device (by default 20)",
  handling: "Wait until the device takes some, or cancel some",
  seenOn: "commands",
} as const satisfies ErrorEntry;
export const deviceOffline = {
  code: "100428",
  name: "deviceOffline",
  http: [200],
  retry: "after-backoff",
  meaning: "The device is offline",
  handling: "Repeat when the device is online",
  seenOn: "commands",
} as const satisfies ErrorEntry;
export const serviceMissingInProfile = {
  code: "100431",
  name: "serviceMissingInProfile",
  http: [200],
  retry: "never",
  meaning: "The profile has no such service",
  handling: "Check serviceId, or extend the profile",
  seenOn: "commands, device shadow",
} as const satisfies ErrorEntry;
export const commandNotFound = {
  code: "100434",
  name: "commandNotFound",
  http: [200],
  retry: "never",
  meaning: "The command does not exist",
  handling: "Check commandId",
  seenOn: "modify command",
} as const satisfies ErrorEntry;
export const commandNotCancellable = {
  code: "100435",
  name: "commandNotCancellable",
  http: [200],
  retry: "never",
  meaning: "The command can no longer be cancelled",
  handling: "Nothing: it has been sent or has ended",
  seenOn: "modify command",
} as const satisfies ErrorEntry;
export const deviceZombie = {
  code: "100612",
  name: "deviceZombie",
  http: [403],
  retry: "never",
  meaning: "The device has been offline beyond the platform's threshold (by default 7 days)",
  handling: "Bring the device online",
  seenOn: "commands",
} as const satisfies ErrorEntry;
export const resourceMissing = {
  code: "101001",
  name: "resourceMissing",
  http: [200],
  retry: "never",
  meaning: "The resource does not exist",
  handling: "Check its id",
  seenOn: "batch tasks",
} as const satisfies ErrorEntry;
export const routingLookupFailed = {
  code: "101016",
  name: "routingLookupFailed",
  http: [500],
  retry: "ask-operator",
  meaning: "An internal routing look-up failed",
  handling: "Contact the platform's operator",
  seenOn: "commands",
} as const satisfies ErrorEntry;
export const routingTargetNotFound = {
  code: "101017",
  name: "routingTargetNotFound",
  http: [500],
  retry: "ask-operator",
  meaning: "An internal routing look-up failed",
  handling: "Contact the platform's operator",
  seenOn: "commands",
} as const satisfies ErrorEntry;
export const batchTaskLimitReached = {
  code: "105001",
  name: "batchTaskLimitReached",
  http: [200],
  retry: "after-backoff",
  meaning: "The limit of batch tasks is reached; in some editions a user may have one unfinished task",
  handling: "Wait until the running task has ended, or stop it, and repeat",
  seenOn: "batch tasks",
} as const satisfies ErrorEntry;
export const batchTaskNameTaken = {
  code: "105002",
  name: "batchTaskNameTaken",
  http: [200],
  retry: "never",
  meaning: "A batch task has this name already",
  handling: "Choose another name",
  seenOn: "batch tasks",
} as const satisfies ErrorEntry;
export const tagTaken = {
  code: "105201",
  name: "tagTaken",
  http: [400],
  retry: "never",
  meaning: "The tag is used already",
  handling: "Choose another tag, or use the one there is",
  seenOn: "tags of batch tasks",
} as const satisfies ErrorEntry;
export const tagNotFound = {
  code: "105202",
  name: "tagNotFound",
  http: [404],
  retry: "never",
  meaning: "The tag does not exist",
  handling: "Check the tag",
  seenOn: "tags of batch tasks",
} as const satisfies ErrorEntry;
