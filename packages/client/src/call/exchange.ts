import type { Operation } from "@upcall/contracts/operations";
import type { Settings } from "../settings.ts";
import type { Encoded } from "./encode.ts";
import { readReply } from "./read-reply.ts";

/** Sends a request once and reads the answer. `token` adds what identifies the application. */
export async function exchange(
  settings: Settings,
  operation: Operation,
  { method, target, contentType, body }: Encoded,
  token: string | undefined,
  signal: AbortSignal,
): Promise<unknown> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (contentType !== undefined) headers["content-type"] = contentType;
  if (token !== undefined) {
    headers["app_key"] = settings.appId;
    headers["authorization"] = `Bearer ${token}`;
  }
  const init: RequestInit = { method, headers, signal, redirect: "manual" };
  if (body !== undefined) init.body = body;
  const response = await settings.send(settings.baseUrl + target, init);
  return readReply(operation, response.status, await response.text());
}
