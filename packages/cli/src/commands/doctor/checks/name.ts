import { isPrivateAddress } from "../../../network/private-address.ts";
import type { Check, CheckName, Side } from "../check.ts";
import { found, ok } from "../finding.ts";
import { serverOf } from "../server.ts";

/** The host name leads to addresses; those of the callback can be reached from outside. */
export const nameOf = (side: Side): Check => ({
  name: `${side}-name` satisfies CheckName,
  about: `${side} host name`,
  needs: [`${side}-url`],
  run: async (patient) => {
    const { host } = serverOf(patient, side);
    const addresses = await patient.resolve(host).catch((error: NodeJS.ErrnoException) => error.code ?? "UNKNOWN");
    if (typeof addresses === "string") return found("name-not-found", `${host}: ${addresses}`);
    const hidden = addresses.find(isPrivateAddress);
    if (hidden && side === "callback" && !patient.commissioning) return found("address-private", hidden);
    return ok(addresses.join(", "));
  },
});
