import { randomBytes } from "node:crypto";
import { callbackUrlProblem, redactCallbackUrl } from "@upcall/contracts";
import { exchange } from "../network/exchange.ts";
import type { Check, Patient } from "./check.ts";
import type { FaultName } from "./faults.ts";
import { found, ok, skipped } from "./finding.ts";

/** Host, explicit port and path: what the platform wants before it takes a subscription. */
const callbackUrl: Check = {
  name: "callback-url",
  about: "callback URL",
  needs: [],
  run: ({ callback }) => {
    if (callback === undefined) return skipped("no callback URL was given; use --callback");
    if (callbackUrlProblem(callback) === undefined) return ok(redactCallbackUrl(callback));
    return found(faultOf(callback), URL.canParse(callback) ? new URL(callback).host : undefined);
  },
};

function faultOf(url: string): FaultName {
  const [, authority, path] = /^https?:\/\/([^/?#@]+)([/?#].*)?$/is.exec(url) ?? [];
  if (authority === undefined) return "callback-not-a-url";
  if (!/:\d+$/.test(authority)) return "callback-without-port";
  return path?.startsWith("/") ? "callback-not-a-url" : "callback-without-path";
}

/** HTTP only where a test set-up was announced. */
const callbackHttps: Check = {
  name: "callback-https",
  about: "callback over HTTPS",
  needs: ["callback-url"],
  run: ({ callback, commissioning }) => {
    if (/^https:/i.test(callback!)) return ok("HTTPS");
    return commissioning ? ok("HTTP, while commissioning") : found("callback-not-https");
  },
};

const shortestToken = 16;

/** The platform signs nothing, so the path is where a shared secret can travel. */
const callbackToken: Check = {
  name: "callback-token",
  about: "token in the callback path",
  needs: ["callback-url"],
  run: ({ callback }) => {
    const { length } = lastSegment(callback!);
    return length < shortestToken
      ? found("callback-without-token", `its last segment has ${length} characters`)
      : ok(`${length} characters`);
  },
};

/** The last segment of a URL's path; empty when the path has none. */
const lastSegment = (url: string): string => /([^/]*)\/*$/.exec(new URL(url).pathname)![1]!;

/** The platform waits 15 s; a receiver that needs a good part of that will miss it under load. */
const slow = 3000;

/** The receiver answers exactly 200 to a delivery on its callback URL, and in good time. */
const receiverAccepts: Check = {
  name: "receiver-accepts",
  about: "receiver answers a delivery",
  needs: ["callback-certificate"],
  run: async (patient) => {
    const answer = await probe(patient.callback!, patient);
    if ("error" in answer)
      return answer.error === "ETIMEDOUT"
        ? found("receiver-too-slow")
        : found("receiver-refuses", reasonOf(answer.error));
    const { status, took } = answer;
    if (status !== 200) return found("receiver-refuses", `it answered ${status}`);
    const after = `200 after ${took < 1000 ? `${Math.round(took)} ms` : `${(took / 1000).toFixed(1)} s`}`;
    return took > Math.min(slow, patient.patience / 5) ? found("receiver-slow", after) : ok(after);
  },
};

const reasonOf = (code: string): string =>
  code === "ECONNRESET" ? "it closed the connection without an answer" : `no answer: ${code}`;

/** A delivery with a wrong token is not answered as if it had been stored. */
const receiverRefusesStrangers: Check = {
  name: "receiver-refuses-strangers",
  about: "receiver refuses a stranger",
  needs: ["receiver-accepts"],
  run: async (patient) => {
    const { length } = lastSegment(patient.callback!);
    if (length === 0) return skipped("the callback path holds no token");
    const url = new URL(patient.callback!);
    const wrong = randomBytes(length).toString("hex").slice(0, length);
    url.pathname = url.pathname.replace(/[^/]+(\/*)$/, `${wrong}$1`);
    const answer = await probe(url.href, patient);
    if ("error" in answer) return ok(reasonOf(answer.error));
    if (answer.status < 300) return found("receiver-trusts-strangers", `it answered ${answer.status}`);
    return ok(answer.status === 404 ? "404" : `${answer.status}; 404 reveals least to a stranger`);
  },
};

/**
 * Delivers a notification of a type that no platform sends: a receiver stores and ignores it, so that probing a
 * running application changes nothing in it.
 */
function probe(
  url: string,
  { ca, patience, signal }: Patient,
): Promise<{ status: number; took: number } | { error: string }> {
  const body = JSON.stringify({ notifyType: "upcallDoctorProbe", deviceId: "upcall-doctor", appId: "upcall-doctor" });
  const headers = { "content-type": "application/json" };
  return exchange({ url, method: "POST", headers, body, ca: ca.callback, timeout: patience, signal }).catch(
    (error: NodeJS.ErrnoException) => ({ error: error.code ?? error.message }),
  );
}

/** The URL itself. */
export const callbackUrlChecks: readonly Check[] = [callbackUrl, callbackHttps, callbackToken];
/** The receiver behind it. */
export const receiverChecks: readonly Check[] = [receiverAccepts, receiverRefusesStrangers];
