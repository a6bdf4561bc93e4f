import type { Check } from "../check.ts";
import { found, ok } from "../finding.ts";
import { probe } from "../probe.ts";

/** The receiver answers exactly 200 to a delivery on its callback URL. */
export const receiverAccepts: Check = {
  name: "receiver-accepts",
  about: "receiver answers a delivery",
  needs: ["callback-certificate"],
  run: async (patient) => {
    const answer = await probe(patient.callback!, patient);
    if (answer === 200) return ok("200");
    return answer === "ETIMEDOUT" ? found("receiver-slow") : found("receiver-refuses", `it answered ${answer}`);
  },
};
