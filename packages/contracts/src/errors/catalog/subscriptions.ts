import type { ErrorEntry } from "../entry.ts";

export const callbackUrlRejected = {
  code: "100222",
  name: "callbackUrlRejected",
  http: [400],
  retry: "never",
  meaning: "The callback URL is not valid",
  handling: "Give a public host, an explicit port and a path, such as https://hooks.example.com:443/iot",
  seenOn: "subscribe",
} as const satisfies ErrorEntry;
export const tooManyMatches = {
  code: "100224",
  name: "tooManyMatches",
  http: [400],
  retry: "never",
  meaning: "More than 1000 subscriptions match",
  handling: "Narrow the query with notifyType or paging",
  seenOn: "batch query of subscriptions",
} as const satisfies ErrorEntry;
export const subscriptionNotFound = {
  code: "100225",
  name: "subscriptionNotFound",
  http: [404],
  retry: "never",
  meaning: "No subscription matches",
  handling: "Check the subscriptionId or the filter",
  seenOn: "delete subscriptions",
} as const satisfies ErrorEntry;
export const alreadySubscribed = {
  code: "100227",
  name: "alreadySubscribed",
  http: [409],
  retry: "never",
  meaning: "This notifyType is subscribed already",
  handling: "Delete the subscription first to change its callback URL",
  seenOn: "business subscription",
} as const satisfies ErrorEntry;
export const subscriptionInputInvalid = {
  code: "100228",
  name: "subscriptionInputInvalid",
  http: [400],
  retry: "never",
  meaning: "The input of the application is invalid",
  handling: "Compare the body with the API's parameter table",
  seenOn: "management subscription",
} as const satisfies ErrorEntry;
export const routeNotRegistered = {
  code: "100244",
  name: "routeNotRegistered",
  http: [500],
  retry: "ask-operator",
  meaning: "The platform could not register the route to the callback",
  handling: "Contact the platform's operator",
  seenOn: "management subscription",
} as const satisfies ErrorEntry;
export const nothingToDelete = {
  code: "200001",
  name: "nothingToDelete",
  http: [],
  retry: "never",
  meaning: "Nothing is left to delete",
  handling: "Take it as deleted",
  seenOn: "delete subscriptions (seen by SDK tests only)",
} as const satisfies ErrorEntry;
