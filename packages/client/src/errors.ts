import { UpcallError } from "@upcall/contracts/errors";

/**
 * Why no answer came: `NETWORK` the connection failed, `TIMEOUT` one attempt took too long,
 * `DEADLINE` the whole call did, `ABORTED` the caller's signal said so.
 */
export type TransportCode = "NETWORK" | "TIMEOUT" | "DEADLINE" | "ABORTED";

const reasons: Record<TransportCode, string> = {
  NETWORK: "the platform could not be reached. Check baseUrl, the network and the platform's certificate",
  TIMEOUT: "the platform did not answer in time. Repeat later, or raise timeout",
  DEADLINE: "it took longer than totalTimeout. Make fewer calls at once, or raise totalTimeout",
  ABORTED: "the caller aborted it",
};

/** A call ended without an answer from the platform. */
export class TransportError extends UpcallError {
  override readonly name = "TransportError";
  readonly code: TransportCode;
  readonly advice: "back-off" | "fix-request";
  /** Documented name of the API that was called. */
  readonly operation: string;
  /** How many times the request was handed to `fetch`. */
  readonly attempts: number;
  /** `no`: the platform cannot have seen the request. `maybe`: look before you repeat what must not happen twice. */
  readonly sent: "no" | "maybe";

  /** @param detail the runtime's word for what went wrong, such as `ECONNREFUSED`. */
  constructor(
    code: TransportCode,
    { operation, attempts, sent }: { operation: string; attempts: number; sent: "no" | "maybe" },
    detail = "",
  ) {
    const arrived = sent === "maybe" ? " The request may have arrived." : "";
    super(`${operation} failed: ${reasons[code]}${detail && ` (${detail})`}.${arrived}`);
    this.code = code;
    this.advice = code === "ABORTED" ? "fix-request" : "back-off";
    this.operation = operation;
    this.attempts = attempts;
    this.sent = sent;
  }
}
