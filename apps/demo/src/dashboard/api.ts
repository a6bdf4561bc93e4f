import { createClient } from "@upcall/client";
import { signal } from "@preact/signals";

/** Whether the browser has a session; `undefined` until that is known. */
export const loggedIn = signal<boolean | undefined>(undefined);

/** The platform, called by the page itself through the application's proxy: no secret is here. */
export const iot = createClient({ baseUrl: `${location.origin}/platform`, proxied: true, limit: false });

/** Calls the operator's API. Throws an error with the sentence that it answered. */
export async function api<T>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  }).catch(() => {
    throw new Error("The application cannot be reached.");
  });
  if (response.status === 401) loggedIn.value = false;
  const text = await response.text();
  if (response.ok) return (text === "" ? undefined : JSON.parse(text)) as T;
  throw new Error(sentenceOf(text) ?? `The application answered ${response.status}.`);
}

function sentenceOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { message?: string }).message;
  } catch {
    return undefined;
  }
}

export const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
