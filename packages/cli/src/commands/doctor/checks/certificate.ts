import { shakeHands } from "../../../network/handshake.ts";
import type { Check, Side } from "../check.ts";
import type { FaultName } from "../faults.ts";
import { found, ok } from "../finding.ts";
import { serverOf } from "../server.ts";

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

/** Chain, dates and name of the certificate, as TLS itself verifies them. */
export const certificateOf = (side: Side): Check => ({
  name: `${side}-certificate`,
  about: `${side} certificate`,
  needs: [`${side}-port`],
  run: async (patient) => {
    const { host, port, secure } = serverOf(patient, side);
    if (!secure) return ok("none: plain HTTP");
    const seen = await shakeHands({ host, port, ca: patient.ca[side], timeout: patient.timeout });
    if (!seen.ok) return found(faultOf[seen.reason] ?? otherwise(seen.reason), seen.reason);
    const left = Math.floor((seen.validTo - patient.now()) / day);
    if (left < 14) return found("certificate-expires-soon", `in ${left} days`);
    return ok(`${seen.protocol}, signed by ${seen.issuer}, ${left} days left`);
  },
});

/** A fault of the certificate that has no row of its own, or no TLS at all. */
const otherwise = (reason: string): FaultName =>
  /CERT|CRL|CHAIN/.test(reason) ? "certificate-untrusted" : "tls-not-spoken";
