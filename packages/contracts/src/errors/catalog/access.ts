import type { ErrorEntry } from "../entry.ts";

export const credentialsRejected = {
  code: "100208",
  name: "credentialsRejected",
  http: [401],
  retry: "never",
  meaning: "appId, secret or refreshToken is wrong",
  handling: "Check them for stray characters, and check that baseUrl is the platform where the application was created",
  seenOn: "login, token refresh",
} as const satisfies ErrorEntry;
export const applicationFrozen = {
  code: "100247",
  name: "applicationFrozen",
  http: [400],
  retry: "ask-operator",
  meaning: "The application is frozen",
  handling: "Check billing and arrears, then contact the platform's operator",
  seenOn: "login, token refresh",
} as const satisfies ErrorEntry;
export const requiredParameterEmpty = {
  code: "102202",
  name: "requiredParameterEmpty",
  http: [400],
  retry: "never",
  meaning: "A required parameter is empty",
  handling: "Fill in appId and secret",
  seenOn: "login, token refresh",
} as const satisfies ErrorEntry;
export const appIdMissing = {
  code: "100025",
  name: "appIdMissing",
  http: [401],
  retry: "never",
  meaning: "No application id to authenticate with was found in the header",
  handling: "Send app_key, or x-app-key where the operator says so",
  seenOn: "devices",
} as const satisfies ErrorEntry;
export const appKeyUnreadable = {
  code: "100220",
  name: "appKeyUnreadable",
  http: [500],
  retry: "never",
  meaning: "app_key could not be read from the header",
  handling: "Send the header app_key with the appId",
  seenOn: "commands, LoRa",
} as const satisfies ErrorEntry;
export const appKeyMissing = {
  code: "100229",
  name: "appKeyMissing",
  http: [500],
  retry: "never",
  meaning: "app_key could not be read from the header",
  handling: "Send the header app_key with the appId",
  seenOn: "management subscription",
} as const satisfies ErrorEntry;
export const permissionMissing = {
  code: "100028",
  name: "permissionMissing",
  http: [401],
  retry: "ask-operator",
  meaning: "The user lacks the right for this call",
  handling: "Have the operator grant the right to the application's account",
  seenOn: "batch tasks",
} as const satisfies ErrorEntry;
