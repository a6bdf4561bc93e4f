import * as z from "zod/mini";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";

/**
 * Ends an access token. Later editions of the platform do not list this API, so do not rely on it.
 * Source: SDK reference, Authentication (deprecated there).
 */
export const logout = {
  name: "logout",
  summary: "Log out: end an access token",
  method: "POST",
  path: "/iocm/app/sec/v1.1.0/logout",
  authenticated: false,
  repeatable: true,
  body: z.strictObject({ accessToken: shortText }),
  reply: { status: 204 },
  errors: [],
  source: "SDK reference, Authentication (deprecated there)",
} as const satisfies Operation;
