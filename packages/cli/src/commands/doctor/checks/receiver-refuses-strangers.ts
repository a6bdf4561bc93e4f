import { randomBytes } from "node:crypto";
import type { Check } from "../check.ts";
import { found, ok, skipped } from "../finding.ts";
import { probe } from "../probe.ts";
import { tokenOf, withToken } from "../token-in-path.ts";

/** A delivery with a wrong token is not answered as if it had been taken. */
export const receiverRefusesStrangers: Check = {
  name: "receiver-refuses-strangers",
  about: "receiver refuses a stranger",
  needs: ["receiver-accepts"],
  run: async (patient) => {
    const { length } = tokenOf(patient.callback!);
    if (length === 0) return skipped("the callback path holds no token");
    const wrong = randomBytes(length).toString("hex").slice(0, length);
    const answer = await probe(withToken(patient.callback!, wrong), patient);
    if (typeof answer === "number" && answer < 300) return found("receiver-trusts-strangers", `it answered ${answer}`);
    return ok(answer === 404 ? "404" : `${answer}; 404 would tell a stranger least`);
  },
};
