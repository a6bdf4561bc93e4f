import { readFile } from "node:fs/promises";
import type { Fetch } from "@upcall/client";
import type { Choice } from "../config/choose.ts";
import { assertPair } from "../flags/pair.ts";
import { exchange } from "../network/exchange.ts";
import { trustAnchors } from "../network/trust-anchors.ts";

/** Statuses with which an answer has no body, whatever a server sends. */
const withoutBody = new Set([204, 205, 304]);

/** A `fetch` with the CA and client certificate of the settings; the platform's certificate is always verified. */
export async function platformFetch({ ca, clientCert, clientKey }: Choice): Promise<Fetch> {
  assertPair("--client-cert", clientCert?.value, clientKey?.value);
  const pem = async (file: string | undefined): Promise<string | undefined> => file && readFile(file, "utf8");
  const [anchors, cert, key] = await Promise.all([
    trustAnchors(ca?.value),
    pem(clientCert?.value),
    pem(clientKey?.value),
  ]);
  return async (request) => {
    const { url, method, signal } = request;
    const body = request.body ? await request.text() : undefined;
    const headers = Object.fromEntries(request.headers);
    const sent = { url, method, headers, ca: anchors, cert, key, signal, timeout: 60_000 };
    const answer = await exchange(body === undefined ? sent : { ...sent, body });
    const given = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) given.set(name, String(value));
    if (answer.status > 599) throw new Error(`its answer has the status ${answer.status}, which HTTP does not have`);
    return new Response(withoutBody.has(answer.status) ? null : answer.body, { status: answer.status, headers: given });
  };
}
