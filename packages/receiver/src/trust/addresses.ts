import { ConfigError } from "@upcall/contracts/errors";
import type { TrustCheck } from "./check.ts";
import { addressBytes, addressRange, inRange } from "./ip.ts";

/**
 * Trusts who connects from one of these addresses or ranges, such as `"192.0.2.0/24"`. The platform does not publish its own; ask its
 * operator. Needs {@link ReceiverOptions.peer} to know the host.
 *
 * @throws ConfigError for an empty list or an entry that is no address.
 */
export function addresses(list: readonly string[]): TrustCheck {
  if (list.length === 0) throw new ConfigError("addresses", "needs at least one address or range");
  const ranges = list.map((text) => {
    const range = addressRange(text);
    if (!range) throw new ConfigError("addresses", `"${text}" must be an IP address, alone or with a prefix length`);
    return range;
  });
  return {
    name: "addresses",
    passes({ peer }) {
      const address = addressBytes(peer.address ?? "");
      return address !== undefined && ranges.map((range) => inRange(address, range)).includes(true);
    },
  };
}
