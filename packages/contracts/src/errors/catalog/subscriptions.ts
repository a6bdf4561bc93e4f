import { row } from "../entry.ts";

export const callbackUrlRejected = row(
  "100222",
  "callbackUrlRejected",
  [400],
  "never",
  "The callback URL is not valid",
  "Give a public host, an explicit port and a path, such as https://hooks.example.com:443/iot",
  "subscribe",
);
export const tooManyMatches = row(
  "100224",
  "tooManyMatches",
  [400],
  "never",
  "More than 1000 subscriptions match",
  "Narrow the query with notifyType or paging",
  "batch query of subscriptions",
);
export const subscriptionNotFound = row(
  "100225",
  "subscriptionNotFound",
  [404],
  "never",
  "No subscription matches",
  "Check the subscriptionId or the filter",
  "delete subscriptions",
);
export const alreadySubscribed = row(
  "100227",
  "alreadySubscribed",
  [409],
  "never",
  "This notifyType is subscribed already",
  "Delete the subscription first to change its callback URL",
  "business subscription",
);
export const subscriptionInputInvalid = row(
  "100228",
  "subscriptionInputInvalid",
  [400],
  "never",
  "The input of the application is invalid",
  "Compare the body with the API's parameter table",
  "management subscription",
);
export const routeNotRegistered = row(
  "100244",
  "routeNotRegistered",
  [500],
  "ask-operator",
  "The platform could not register the route to the callback",
  "Contact the platform's operator",
  "management subscription",
);
export const nothingToDelete = row(
  "200001",
  "nothingToDelete",
  [],
  "never",
  "Nothing is left to delete",
  "Take it as deleted",
  "delete subscriptions (seen by SDK tests only)",
);
