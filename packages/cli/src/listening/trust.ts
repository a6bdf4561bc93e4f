import { ConfigError } from "@upcall/contracts/errors";
import { pathToken, type TrustCheck } from "@upcall/receiver/trust";
import { isLoopback } from "../network/private-address.ts";

const hostOf = (authority: string): string =>
  URL.canParse(`http://${authority}`) ? new URL(`http://${authority}`).hostname : "";

/** A page in a browser on this machine could post here too; its `Origin`, or the name that it made lead here, gives it away. */
const thisMachine: TrustCheck = {
  name: "this-machine",
  passes({ peer, header }) {
    const origin = header("origin") ?? undefined;
    return (
      peer.address !== undefined &&
      isLoopback(peer.address) &&
      isLoopback(hostOf(header("host") ?? "")) &&
      (origin === undefined || (URL.canParse(origin) && isLoopback(new URL(origin).hostname)))
    );
  },
};

/**
 * Whom `listen` believes: who knows the token, where there is one, and this machine where there is none.
 *
 * @throws ConfigError when neither would keep strangers out.
 */
export function trustOf(host: string, token: string | undefined): TrustCheck {
  if (token !== undefined) return pathToken(token);
  if (isLoopback(host)) return thisMachine;
  throw new ConfigError(
    "--host",
    "opens the port to others; set UPCALL_CALLBACK_TOKEN to 16 or more random characters first",
  );
}
