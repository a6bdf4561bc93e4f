import * as z from "zod/mini";
import { applicationFrozen, credentialsRejected, requiredParameterEmpty } from "../errors/catalog/access.ts";
import { inputInvalid, platformFault } from "../errors/catalog/common.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";
import { credentials } from "./credentials.ts";
import { tokenReply } from "./token-reply.ts";

/**
 * Exchanges a refresh token for a new pair of tokens. Use neither old token afterwards.
 * Source: api-IoT/iot_06_0008.
 */
export const refreshAuthToken = {
  name: "refreshAuthToken",
  summary: "Renew the access token with a refresh token",
  method: "POST",
  path: "/iocm/app/sec/v1.1.0/refreshToken",
  authenticated: false,
  repeatable: false,
  body: z.strictObject({ ...credentials.shape, refreshToken: shortText }),
  reply: { status: 200, body: tokenReply },
  errors: [applicationFrozen, requiredParameterEmpty, credentialsRejected, inputInvalid, platformFault],
  source: "api-IoT/iot_06_0008",
} as const satisfies Operation;
