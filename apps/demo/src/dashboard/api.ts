import { createClient } from "@upcall/client";
import { signal } from "@preact/signals";
import { DetailedError, hc, parseResponse } from "hono/client";
import type { OperatorApi } from "../api/operator-api.ts";
import type { Refusal } from "../api/sentences.ts";

/** Whether the browser has a session; `undefined` until that is known. */
export const loggedIn = signal<boolean | undefined>(undefined);

/** The platform, called by the page itself through the application's proxy: no secret is here. */
export const iot = createClient({ baseUrl: `${location.origin}/platform`, proxied: true, limit: false });

/** An application that starts again is back within this time; milliseconds between the tries. */
const pauses = [250, 500, 1000, 2000];

/** What changes nothing is asked again while the application starts. */
export async function patientFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  for (const pause of (init?.method ?? "GET") === "GET" ? pauses : []) {
    const response = await fetch(input, init).catch(() => undefined);
    if (response && response.status !== 503) return noteSession(response);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return noteSession(
    await fetch(input, init).catch(() => {
      throw new Error("The application cannot be reached.");
    }),
  );
}

function noteSession(response: Response): Response {
  if (response.status === 401) loggedIn.value = false;
  return response;
}

/** The operator's API, typed by its routes: page and API cannot disagree. */
export const api = hc<OperatorApi>("/api", { fetch: patientFetch });

/** Reads an answer; fails with what `sentence` makes a sentence of. */
export const read = parseResponse;

/** An error in words. */
export function sentence(error: unknown): string {
  if (error instanceof DetailedError) {
    const { data } = error.detail as { data?: Partial<Refusal> | string };
    return (typeof data === "object" && data.message) || `The application answered ${error.statusCode}.`;
  }
  return error instanceof Error ? error.message : String(error);
}
