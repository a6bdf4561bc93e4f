import { writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { shakeHands } from "../network/handshake.ts";
import { isPrivateAddress } from "../network/private-address.ts";
import { reach } from "../network/reach.ts";
import type { Check, Patient, Side } from "./check.ts";
import type { FaultName } from "./faults.ts";
import { found, ok } from "./finding.ts";

/** Host and port of one side, whose URL check has found it well. The host is a name, or an IP address without brackets. */
function serverOf(patient: Patient, side: Side): { host: string; port: number; secure: boolean } {
  const { hostname, port, protocol } = new URL(patient[side]!);
  const secure = protocol === "https:";
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || (secure ? 443 : 80), secure };
}

/** The host name leads to addresses; those of the callback can be reached from outside. */
const nameOf = (side: Side): Check => ({
  name: `${side}-name`,
  about: `${side} host name`,
  needs: [`${side}-url`],
  run: async (patient) => {
    const { host } = serverOf(patient, side);
    const addresses = await patient.resolve(host).catch((error: NodeJS.ErrnoException) => error.code ?? "UNKNOWN");
    if (typeof addresses === "string") return found("name-not-found", `${host}: ${addresses}`);
    const hidden = addresses.filter(isPrivateAddress);
    if (hidden.length > 0 && side === "callback" && !patient.commissioning)
      return found("address-private", hidden.join(", "));
    return ok(addresses.join(", "));
  },
});

/** Every address of the host accepts a connection: the platform may use any of them. */
const portOf = (side: Side): Check => ({
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
    const detail = `${dead.address} port ${port}: ${dead.reason}`;
    if (reached.some(({ reason }) => reason === undefined)) return found("address-unreachable", detail);
    return found(dead.reason === "ECONNREFUSED" ? "port-closed" : "port-silent", detail);
  },
});

const day = 86_400_000;

const faultOf: Readonly<Record<string, FaultName>> = {
  CERT_HAS_EXPIRED: "certificate-expired",
  CERT_NOT_YET_VALID: "certificate-not-yet-valid",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate-for-another-host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate-untrusted",
  SELF_SIGNED_CERT_IN_CHAIN: "certificate-untrusted",
  UNABLE_TO_GET_ISSUER_CERT: "certificate-untrusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate-untrusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate-untrusted",
  ETIMEDOUT: "tls-not-spoken",
};

/** A fault of the certificate that has no row of its own, or no TLS at all. */
const otherwise = (reason: string): FaultName =>
  /CERT|CRL|CHAIN/.test(reason) ? "certificate-untrusted" : "tls-not-spoken";

/** Chain, dates and name of the certificate, as TLS itself verifies them. */
const certificateOf = (side: Side): Check => ({
  name: `${side}-certificate`,
  about: `${side} certificate`,
  needs: [`${side}-port`],
  run: async (patient) => {
    const { host, port, secure } = serverOf(patient, side);
    if (!secure) return ok("none: plain HTTP");
    const handshake = await shakeHands({ host, port, ca: patient.ca[side], timeout: patient.timeout });
    if (!handshake.ok) return found(faultOf[handshake.reason] ?? otherwise(handshake.reason), handshake.reason);
    const left = Math.floor((handshake.validTo - patient.now()) / day);
    if (left < 14) return found("certificate-expires-soon", `in ${left} days`);
    return ok(`${handshake.protocol}, signed by ${handshake.issuer}, ${left} days left`);
  },
});

/** The CA certificates that the platform's console must hold before it can push to an HTTPS callback. */
const callbackChain: Check = {
  name: "callback-chain",
  about: "CA certificates to upload",
  needs: ["callback-certificate"],
  run: async (patient) => {
    const { host, port, secure } = serverOf(patient, "callback");
    if (!secure) return ok("none: plain HTTP");
    const handshake = await shakeHands({ host, port, ca: patient.ca.callback, timeout: patient.timeout });
    if (!handshake.ok) return found("certificate-untrusted", handshake.reason);
    const { authorities } = handshake;
    const names = authorities.map(({ name }) => name).join(", ");
    const where = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
    if (patient.chainFile === undefined)
      return ok(`${names}; --write-chain writes the file that the console takes for ${where}`);
    await writeFile(patient.chainFile, authorities.map(({ pem }) => pem).join(""));
    return ok(
      `${names} written to ${patient.chainFile}; upload it for ${where} after subscribing, and again after each new subscription`,
    );
  },
};

/** The way to the receiver. */
export const callbackNetworkChecks: readonly Check[] = [
  nameOf("callback"),
  portOf("callback"),
  certificateOf("callback"),
  callbackChain,
];
/** The way to the platform. */
export const platformNetworkChecks: readonly Check[] = [
  nameOf("platform"),
  portOf("platform"),
  certificateOf("platform"),
];
