import type { PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { Settings } from "../settings.ts";
import { TransportError, type TransportCode } from "../transport-error.ts";
import type { Encoded } from "./encode.ts";
import { endingOf, type Ending } from "./ending.ts";

/** A call under way. */
export interface Call {
  readonly operation: Operation;
  readonly encoded: Encoded;
  readonly ending: Ending;
  /** How many requests it has made. */
  attempts: number;
  /** How many of them ended in a fault. */
  faults: number;
  /** Whether one of them, unanswered, may have arrived. */
  sent: "no" | "maybe";
  /** The token of the last one. */
  token: string | undefined;
  /** Whether a token of its own was refused and another fetched. */
  renewed: boolean;
  /** The platform's last refusal. */
  refusal: PlatformError | undefined;
}

/** The error of a call that has no answer. */
export const unanswered = ({ operation, attempts, sent }: Call, code: TransportCode, reason?: string): TransportError =>
  new TransportError(code, { operation: operation.name, attempts, sent }, reason);

/** Begins a call. One that is throttled until its deadline fails with that refusal. */
export function newCall(
  { clock, deadline }: Settings,
  operation: Operation,
  encoded: Encoded,
  signal: AbortSignal | undefined,
): Call {
  const call: Call = {
    operation,
    encoded,
    ending: endingOf(clock, deadline, signal, (code) =>
      call.refusal && code === "DEADLINE" ? call.refusal : unanswered(call, code),
    ),
    attempts: 0,
    faults: 0,
    sent: "no",
    token: undefined,
    renewed: false,
    refusal: undefined,
  };
  return call;
}
