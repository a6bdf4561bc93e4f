import { row } from "../entry.ts";

// Codes that any API of the platform may answer.
export const tokenRejected = row(
  "1010005",
  "tokenRejected",
  [403],
  "after-login",
  "The access token is invalid, expired or superseded, or app_key does not belong to it",
  "Log in again and repeat the call once; then check that app_key is the appId that logged in",
  "every API",
);
export const throttled = row(
  "1010009",
  "throttled",
  [403],
  "after-backoff",
  "The application has used up its call quota (by default 100 calls in 60 seconds)",
  "Slow down and repeat later, or ask the operator for a higher limit",
  "every API",
);
export const applicationNotFound = row(
  "100203",
  "applicationNotFound",
  [403, 200, 500],
  "never",
  "The application does not exist",
  "Check app_key, then any appId in the URL or body",
  "most APIs",
);
export const applicationNotAuthorized = row(
  "100217",
  "applicationNotAuthorized",
  [403, 200],
  "never",
  "The application is not authorised by the application named in appId",
  "Leave appId out unless its owner has authorised this application",
  "most APIs",
);
export const platformFault = row(
  "50252",
  "platformFault",
  [500],
  "ask-operator",
  "The platform has an internal fault",
  "Contact the platform's operator",
  "login, groups, queries",
);
export const inputInvalid = row(
  "50400",
  "inputInvalid",
  [400],
  "never",
  "The input is invalid",
  "Compare the request with the API's parameter table",
  "token refresh, devices, device shadow",
);
