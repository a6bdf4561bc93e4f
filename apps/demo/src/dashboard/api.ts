import { createClient } from "@upcall/client";
import { signal } from "@preact/signals";

/** Whether the browser has a session; `undefined` until that is known. */
export const loggedIn = signal<boolean | undefined>(undefined);

/** The platform, called by the page itself through the application's proxy: no secret is here. */
export const iot = createClient({ baseUrl: `${location.origin}/platform`, proxied: true, limit: false });

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** An application that starts again is back within this time; milliseconds between the tries. */
const pauses = [250, 500, 1000, 2000];

/** What changes nothing is asked again while the application starts. */
async function ask(method: Method, path: string, init: RequestInit): Promise<Response> {
  for (const pause of method === "GET" ? pauses : []) {
    const response = await fetch(path, init).catch(() => undefined);
    if (response && response.status !== 503) return response;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return fetch(path, init).catch(() => {
    throw new Error("The application cannot be reached.");
  });
}

/** Calls the operator's API. Throws an error with the sentence that it answered. */
export async function api<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const response = await ask(method, path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
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
