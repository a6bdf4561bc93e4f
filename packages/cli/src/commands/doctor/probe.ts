import { exchange } from "../../network/exchange.ts";
import type { Patient } from "./check.ts";

/** How long the platform waits for a receiver, in milliseconds. */
const patience = 15_000;

/**
 * Delivers a notification of a type that no platform sends: a receiver stores and ignores it, so that probing a
 * running application changes nothing in it.
 *
 * @returns the status, or the code of what went wrong.
 */
export async function probe(url: string, { ca, signal }: Patient): Promise<number | string> {
  const body = JSON.stringify({ notifyType: "upcallDoctorProbe", deviceId: "upcall-doctor", appId: "upcall-doctor" });
  const headers = { "content-type": "application/json" };
  return exchange({ url, method: "POST", headers, body, ca: ca.callback, timeout: patience, signal }).then(
    ({ status }) => status,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
}
