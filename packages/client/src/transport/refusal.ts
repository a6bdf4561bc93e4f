import { PlatformError } from "@upcall/contracts/errors";
import ky, { type AfterResponseHook } from "ky";
import { readAnswer, readReply } from "./answer.ts";
import type { CallState } from "./call.ts";
import { isDone, mayRepeat } from "./retry.ts";
import type { Sender } from "./sign.ts";

const handling =
  "An earlier attempt of this call, whose answer was lost, may have done it: look before you repeat or delete anything";

/**
 * What the platform said: the last of the `afterResponse` hooks. Keeps the reply, has ky repeat the call, or throws.
 * A response with a body is one that a hook of the user has put in the place of the platform's.
 */
export function judgeAnswer({ platform }: Sender, call: CallState): AfterResponseHook {
  const { operation, options, signer } = call;
  return async ({ response }) => {
    if (response.body || !call.answer) {
      call.answer = await readAnswer(response, operation.name);
      call.refusal = platform.refusal(call.answer, operation, options);
    }
    const { answer, refusal } = call;
    call.answer = undefined;
    if (!refusal) {
      call.reply = readReply(operation, answer);
      return;
    }
    if (isDone(call, answer.status)) return;
    const { code, repeat, delay } = refusal;
    const isThere = call.mayBeDone && answer.status === 409;
    const entry = isThere && refusal.entry ? { ...refusal.entry, handling } : refusal.entry;
    const error = new PlatformError({ operation: operation.name, status: answer.status, code, entry });
    const again = { code: error.code, cause: error };
    if (repeat === "signed" && signer?.renew?.()) return ky.retry({ ...again, delay: delay ?? 0 });
    if (repeat === "limited") {
      call.throttled = error;
      // The limiter holds it back.
      return ky.retry({ ...again, delay: delay ?? 0 });
    }
    if (repeat === "fault" && mayRepeat(call, true))
      return ky.retry({ ...again, ...(delay !== undefined && { delay }) });
    throw error;
  };
}
