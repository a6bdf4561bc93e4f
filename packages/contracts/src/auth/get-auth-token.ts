import { applicationFrozen, credentialsRejected, requiredParameterEmpty } from "../errors/catalog/access.ts";
import { platformFault } from "../errors/catalog/common.ts";
import type { Operation } from "../operations/operation.ts";
import { credentials } from "./credentials.ts";
import { tokenReply } from "./token-reply.ts";

/** Logs an application in. Every earlier access token of the application stops working. Source: api-IoT/iot_06_0007. */
export const getAuthToken = {
  name: "getAuthToken",
  summary: "Log in: exchange appId and secret for an access token",
  method: "POST",
  path: "/iocm/app/sec/v1.1.0/login",
  authenticated: false,
  repeatable: true,
  body: credentials,
  encoding: "form",
  reply: { status: 200, body: tokenReply },
  errors: [applicationFrozen, requiredParameterEmpty, credentialsRejected, platformFault],
  source: "api-IoT/iot_06_0007",
} as const satisfies Operation;
