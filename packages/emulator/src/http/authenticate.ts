import { appKeyMissing, appKeyUnreadable, applicationNotFound, tokenRejected } from "./entries.ts";
import type { Application } from "../access/applications.ts";
import type { Tokens } from "../access/tokens.ts";
import { refuseIf } from "./refusal.ts";

/** The access token; an early Go client sends it bare in a header of its own. */
const tokenOf = (headers: Headers): string =>
  /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? headers.get("access_token") ?? "";

/**
 * The application that calls, from `app_key` (or `x-app-key`) and `Authorization`.
 *
 * @throws Refusal 100229 or 100220 without the key, 100203 for an unknown one, 1010005 when the token is not its newest
 */
export function authenticate(request: Request, applications: ReadonlyMap<string, Application>, tokens: Tokens): string {
  const appId = request.headers.get("app_key") ?? request.headers.get("x-app-key") ?? "";
  const { pathname } = new URL(request.url);
  refuseIf(appId === "", pathname.startsWith("/iodm/") ? appKeyMissing : appKeyUnreadable);
  refuseIf(!applications.has(appId), applicationNotFound);
  const token = tokenOf(request.headers);
  refuseIf(tokens.owner(token) !== appId, tokenRejected);
  return appId;
}
