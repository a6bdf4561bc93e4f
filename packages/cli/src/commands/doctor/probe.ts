import { exchange } from "../../network/exchange.ts";
import type { Patient } from "./check.ts";

/**
 * Delivers a notification of a type that no platform sends: a receiver stores and ignores it, so that probing a
 * running application changes nothing in it.
 *
 * @returns the status, or the code of what went wrong.
 */
export async function probe(url: string, { ca, patience, signal }: Patient): Promise<number | string> {
  const body = JSON.stringify({ notifyType: "upcallDoctorProbe", deviceId: "upcall-doctor", appId: "upcall-doctor" });
  const headers = { "content-type": "application/json" };
  return exchange({ url, method: "POST", headers, body, ca: ca.callback, timeout: patience, signal }).then(
    ({ status }) => status,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
}
