import * as z from "zod/mini";
import { ConfigError } from "../errors/config-error.ts";
import { meta } from "../primitives/meta.ts";

const shape = /^https?:\/\/(?:[^\s/?#@:[\]]+|\[[\da-f:.]+\]):\d+\/[^\s#]*$/i;

/** What is wrong with a callback URL, as a sentence's end (`must …`); `undefined` when the platform would take it. */
export function callbackUrlProblem(url: string): string | undefined {
  const fault = faultOf(url);
  return fault && `must ${fault}, such as https://hooks.example.com:443/iot/9f2c`;
}

function faultOf(url: string): string | undefined {
  const [, authority, next] = /^https?:\/\/([^/?#]*)(.?)/i.exec(url) ?? [];
  if (authority === undefined) return "be an HTTPS address";
  if (authority.includes("@")) return "not hold a user name or password";
  const [, port] = /:(\d+)$/.exec(authority) ?? [];
  if (port === undefined) return "name its port, also when it is 443";
  if (Number(port) < 1 || Number(port) > 65_535) return "name a port from 1 to 65535";
  if (next !== "/") return "have a path after the port, at least /";
  return shape.test(url) && URL.canParse(url) ? undefined : "be a host, a port and a path without spaces or #";
}

/** Schema of a callback URL in a request: host, explicit port and path. HTTP passes here; see {@link assertCallbackUrl}. */
export const callbackUrl: z.ZodMiniString<string> = z
  .string()
  .check(
    z.maxLength(1024),
    z.check<string>(({ value, issues }) => {
      const problem = callbackUrlProblem(value);
      if (problem) issues.push({ code: "custom", message: problem, input: value });
    }),
  )
  .register(meta, { format: "uri", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@]+:\\d{1,5}/[^\\s#]*$" });

/**
 * Refuses a callback URL that the platform would refuse (100222) or silently never reach.
 * HTTP is refused unless `commissioning` says that this is a test set-up.
 *
 * @throws ConfigError with option `callbackUrl`; its message never repeats the URL, whose path may hold a token.
 */
export function assertCallbackUrl(url: string, { commissioning = false }: { commissioning?: boolean } = {}): void {
  const problem = callbackUrlProblem(url);
  if (problem) throw new ConfigError("callbackUrl", problem);
  if (!commissioning && !/^https:/i.test(url))
    throw new ConfigError("callbackUrl", "must use HTTPS; HTTP is for test set-ups that say commissioning: true");
}
