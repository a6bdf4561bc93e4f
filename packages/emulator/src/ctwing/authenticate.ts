import type { Operation } from "@upcall/contracts";
import { encodeBase64 } from "hono/utils/encode";
import type { Application } from "../access/applications.ts";
import { bytes, hmac } from "../crypto.ts";
import { credentialsRejected } from "../http/entries.ts";
import { Refusal, refuseIf, required } from "../http/refusal.ts";

/** Milliseconds by which a call's `timestamp` may differ from the platform's clock; not documented. */
const tolerated = 600_000;

/** The version of the one API of V1 that the vendor's SDK shows. Others are taken with any. */
const versions: Readonly<Record<string, string>> = { subDeviceManagementData: "20210721031158" };

/** Application, timestamp, the parameters of the query and the product's key by name, and the body, each on a line. */
async function signedText(request: Request): Promise<string> {
  const { headers, url } = request;
  const parameters = [...new URL(url).searchParams];
  const masterKey = headers.get("masterkey");
  if (masterKey !== null) parameters.push(["MasterKey", masterKey]);
  parameters.sort(([one], [other]) => (one < other ? -1 : 1));
  const body = await request.clone().text();
  const lines = [
    ["application", headers.get("application")],
    ["timestamp", headers.get("timestamp")],
    ...parameters,
  ].map(([name, value]) => `${name}:${value}\n`);
  return lines.join("") + (body === "" ? "" : `${body}\n`);
}

/**
 * The application that calls, from `application`, `timestamp`, `version` and `signature`.
 *
 * @throws Refusal 404 for a call that logs in, 401 for one that is not signed, or not in time
 */
export async function authenticateSigned(
  operation: Operation,
  request: Request,
  applications: ReadonlyMap<string, Application>,
  now: number,
): Promise<string> {
  // What the gateway answers is not documented; V1's refusal of credentials stands for it.
  if (!operation.authenticated) throw new Refusal(credentialsRejected, 404);
  const { headers } = request;
  const application = required(applications.get(headers.get("application") ?? ""), credentialsRejected);
  const version = headers.get("version") ?? "";
  refuseIf(!/^\d{14}$/.test(version) || version !== (versions[operation.name] ?? version), credentialsRejected);
  refuseIf(!(Math.abs(Number(headers.get("timestamp") ?? Number.NaN) - now) <= tolerated), credentialsRejected);
  const wanted = await hmac("SHA-1", bytes(application.secret), bytes(await signedText(request)));
  refuseIf(headers.get("signature") !== encodeBase64(wanted), credentialsRejected);
  return application.appId;
}
