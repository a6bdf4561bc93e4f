import { ConfigError } from "@upcall/contracts/errors";

/** @throws ConfigError for a certificate without its key, or a key alone */
export function assertPair(flag: string, cert: string | undefined, key: string | undefined): void {
  if ((cert === undefined) !== (key === undefined))
    throw new ConfigError(flag, "give the certificate and its key together");
}
