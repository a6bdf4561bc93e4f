import { createEmulator } from "@upcall/emulator";
import { createClient, type TokenStore } from "../src/index.ts";
import { app } from "./platform.ts";

/**
 * Two clients, with connections of their own to one store, make 60 calls at once in real time against a platform that takes 20 in half a
 * second. Gives how often the platform was asked for a token, refused one, and had too many calls.
 */
export async function twoClients(stores: readonly [TokenStore, TokenStore]): Promise<typeof together> {
  const seen = { calls: 0, logins: 0, refused: 0, throttled: 0 };
  const platform = createEmulator({ apps: [app], quota: { calls: 20, seconds: 0.5 } });
  const fetch = async (request: Request): Promise<Response> => {
    const response = await platform.fetch(request);
    const text = await response.clone().text();
    if (request.url.endsWith("/login")) seen.logins += 1;
    else seen.calls += 1;
    if (text.includes("1010005")) seen.refused += 1;
    if (text.includes("1010009")) seen.throttled += 1;
    return response;
  };
  const options = { ...app, baseUrl: "http://localhost:8743", fetch, limit: { calls: 20, per: 500 }, timeout: 1000 };
  const clients = stores.map((store) => createClient({ ...options, store }));
  await Promise.all(clients.flatMap((iot) => Array.from({ length: 30 }, () => iot.queryBatchSubscriptions({}))));
  await platform.close();
  return seen;
}

/** What {@link twoClients} gives when they share well. */
export const together: Record<"calls" | "logins" | "refused" | "throttled", number> = {
  calls: 60,
  logins: 1,
  refused: 0,
  throttled: 0,
};
