import type { ErrorEntry } from "../entry.ts";

// Codes that any API of the platform may answer.
export const tokenRejected = {
  code: "1010005",
  name: "tokenRejected",
  http: [403],
  retry: "after-login",
  meaning: "The access token is invalid, expired or superseded, or app_key does not belong to it",
  handling: "Log in again and repeat the call once; then check that app_key is the appId that logged in",
  seenOn: "every API",
} as const satisfies ErrorEntry;
export const throttled = {
  code: "1010009",
  name: "throttled",
  http: [403],
  retry: "after-backoff",
  meaning: "The application has used up its calls (by default 100 in 60 seconds)",
  handling: "Slow down and repeat later, or ask the operator for a higher limit",
  seenOn: "every API",
} as const satisfies ErrorEntry;
export const applicationNotFound = {
  code: "100203",
  name: "applicationNotFound",
  http: [403, 200, 500],
  retry: "never",
  meaning: "The application does not exist",
  handling: "Check app_key, then any appId in the URL or body",
  seenOn: "most APIs",
} as const satisfies ErrorEntry;
export const applicationNotAuthorized = {
  code: "100217",
  name: "applicationNotAuthorized",
  http: [403, 200],
  retry: "never",
  meaning: "The application is not authorised by the application named in appId",
  handling: "Leave appId out unless its owner has authorised this application",
  seenOn: "most APIs",
} as const satisfies ErrorEntry;
export const platformFault = {
  code: "50252",
  name: "platformFault",
  http: [500],
  retry: "ask-operator",
  meaning: "The platform has an internal fault",
  handling: "Contact the platform's operator",
  seenOn: "login, groups, queries",
} as const satisfies ErrorEntry;
export const inputInvalid = {
  code: "50400",
  name: "inputInvalid",
  http: [400],
  retry: "never",
  meaning: "The input is invalid",
  handling: "Compare the request with the API's parameter table",
  seenOn: "token refresh, devices, device shadow",
} as const satisfies ErrorEntry;
