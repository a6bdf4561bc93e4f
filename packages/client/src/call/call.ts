import type { PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import { TransportError } from "../transport-error.ts";
import type { Encoded } from "./encode.ts";
import type { Ending } from "./ending.ts";

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

export const newCall = (operation: Operation, encoded: Encoded, ending: Ending): Call => ({
  operation,
  encoded,
  ending,
  attempts: 0,
  faults: 0,
  sent: "no",
  token: undefined,
  renewed: false,
  refusal: undefined,
});

/** What a call that was ended from outside fails with: the refusal that it was waiting out, if there is one. */
export function endOf({ operation, ending, attempts, sent, refusal }: Call): Error {
  if (refusal && ending.code === "DEADLINE") return refusal;
  return new TransportError(ending.code ?? "ABORTED", { operation: operation.name, attempts, sent });
}
