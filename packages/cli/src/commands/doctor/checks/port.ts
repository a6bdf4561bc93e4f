import { reach } from "../../../network/reach.ts";
import type { Check, Side } from "../check.ts";
import { found, ok } from "../finding.ts";
import { serverOf } from "../server.ts";

/** Every address of the host accepts a connection: the platform may use any of them. */
export const portOf = (side: Side): Check => ({
  name: `${side}-port`,
  about: `${side} port`,
  needs: [`${side}-name`],
  run: async (patient) => {
    const { host, port } = serverOf(patient, side);
    const addresses = await patient.resolve(host);
    const reached = await Promise.all(
      addresses.map(async (address) => ({ address, reason: await reach(address, port, patient.timeout) })),
    );
    const dead = reached.find(({ reason }) => reason !== undefined);
    if (!dead) return ok(`port ${port} answers`);
    const saw = `${dead.address} port ${port}: ${dead.reason}`;
    if (reached.some(({ reason }) => reason === undefined)) return found("address-unreachable", saw);
    return found(dead.reason === "ECONNREFUSED" ? "port-closed" : "port-silent", saw);
  },
});
