import type { Operation } from "@upcall/contracts/operations";
import type { Core } from "../core.ts";
import { newCall } from "./call.ts";
import { encode } from "./encode.ts";
import { endingOf } from "./ending.ts";
import { recover } from "./recover.ts";
import { send } from "./send.ts";
import type { CallOptions } from "./types.ts";

/**
 * Makes a call: checks the request, waits for a token and for its turn, sends it, and repeats it where that is safe.
 *
 * @throws ContractError for a wrong request, before anything is sent, and for a reply without the documented shape.
 * @throws PlatformError and TransportError once no repeat is left.
 */
export async function perform(
  core: Core,
  operation: Operation,
  request: object,
  { signal }: CallOptions = {},
): Promise<unknown> {
  const { clock, deadline } = core.settings;
  const encoded = encode(operation, request);
  const ending = endingOf(clock, deadline, signal);
  const call = newCall(operation, encoded, ending);
  try {
    for (;;) {
      try {
        return await send(core, call);
      } catch (error) {
        await recover(core, call, error);
      }
    }
  } finally {
    ending.close();
  }
}
