import { row } from "../entry.ts";

export const credentialsRejected = row(
  "100208",
  "credentialsRejected",
  [401],
  "never",
  "appId, secret or refreshToken is wrong",
  "Check them for stray characters, and check that baseUrl is the platform where the application was created",
  "login, token refresh",
);
export const applicationFrozen = row(
  "100247",
  "applicationFrozen",
  [400],
  "ask-operator",
  "The application is frozen",
  "Check billing and arrears, then contact the platform's operator",
  "login, token refresh",
);
export const requiredParameterEmpty = row(
  "102202",
  "requiredParameterEmpty",
  [400],
  "never",
  "A required parameter is empty",
  "Fill in appId and secret",
  "login, token refresh",
);
export const appIdMissing = row(
  "100025",
  "appIdMissing",
  [401],
  "never",
  "No application id to authenticate with was found in the header",
  "Send app_key, or x-app-key where the operator says so",
  "devices",
);
export const appKeyUnreadable = row(
  "100220",
  "appKeyUnreadable",
  [500],
  "never",
  "app_key could not be read from the header",
  "Send the header app_key with the appId",
  "commands, LoRa",
);
export const appKeyMissing = row(
  "100229",
  "appKeyMissing",
  [500],
  "never",
  "app_key could not be read from the header",
  "Send the header app_key with the appId",
  "management subscription",
);
