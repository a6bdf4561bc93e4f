import { ConfigError } from "@upcall/contracts/errors";

/**
 * Reads a flag that names where deliveries go. Looser than a callback URL: this machine sends them, not the platform.
 *
 * @throws ConfigError
 */
export function targetOf(flag: string, url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  throw new ConfigError(flag, "must be an HTTP or HTTPS address, such as http://localhost:3000/hook");
}
