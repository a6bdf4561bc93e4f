import { getAuthToken } from "../auth/get-auth-token.ts";
import { logout } from "../auth/logout.ts";
import { refreshAuthToken } from "../auth/refresh-auth-token.ts";
import type { Operation } from "./operation.ts";

/** Login, renewal and logout: the calls without `app_key` and `Authorization`. */
export const authOperations = { getAuthToken, refreshAuthToken, logout } as const satisfies Record<string, Operation>;
