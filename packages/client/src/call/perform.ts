import { isUpcallError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { TokenSource } from "../auth/token-source.ts";
import type { Settings } from "../settings.ts";
import { attempt, type Call } from "./attempt.ts";
import { encode } from "./encode.ts";
import { exchange } from "./exchange.ts";
import type { CallOptions } from "./types.ts";

/** True when the platform refused the token: 401, or 403 with 1010005. */
const isTokenRefused = (error: unknown): boolean =>
  isUpcallError(error) && (error.code === "1010005" || (error as { status?: unknown }).status === 401);

/** Makes one call: checks the request, sends it with a token, and once more with a new token when that was refused. */
export async function perform(
  settings: Settings,
  tokens: TokenSource,
  operation: Operation,
  request: object,
  { signal }: CallOptions,
): Promise<unknown> {
  const encoded = encode(operation, request);
  const call: Call = { operation: operation.name, endsAt: settings.clock.now() + settings.deadline, signal };
  const send = (token?: string): Promise<unknown> =>
    attempt(settings, call, (signal) => exchange(settings, operation, encoded, token, signal));
  if (!operation.authenticated) return send();
  const token = await tokens();
  try {
    return await send(token);
  } catch (error) {
    if (!isTokenRefused(error)) throw error;
    return send(await tokens(token));
  }
}
