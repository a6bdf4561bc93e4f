import { UpcallError } from "@upcall/contracts/errors";

/**
 * Why no answer came: `NETWORK` the connection failed, `TIMEOUT` one attempt took too long,
 * `DEADLINE` the whole call did, `ABORTED` the caller's signal said so.
 */
export type TransportCode = "NETWORK" | "TIMEOUT" | "DEADLINE" | "ABORTED";

/** What happened, and what to do about it. */
const reasons: Record<TransportCode, readonly [reason: string, remedy: string]> = {
  NETWORK: ["the platform could not be reached", ". Check baseUrl, the network and the platform's certificate"],
  TIMEOUT: ["the platform did not answer in time", ". Repeat later, or raise timeout"],
  DEADLINE: ["it took longer than totalTimeout", ". Make fewer calls at once, or raise totalTimeout"],
  ABORTED: ["the caller aborted it", ""],
};
const look = " Look whether it was done before you repeat it, or it may be done twice.";

/** A call ended without an answer from the platform. */
export class TransportError extends UpcallError {
  override readonly name = "TransportError";
  readonly code: TransportCode;
  /** `look-first` where the request may have arrived and is not safe to repeat. */
  readonly advice: "back-off" | "fix-request" | "look-first";
  /** Documented name of the API that was called. */
  readonly operation: string;
  /** How many times the request was handed to `fetch`. */
  readonly attempts: number;
  /** `no`: the platform cannot have seen the request. `maybe`: look before you repeat what must not happen twice. */
  readonly sent: "no" | "maybe";

  /**
   * @param call `repeatable`: whether repeating a request that may have arrived does no harm; true unless said.
   * @param detail the runtime's word for what went wrong, such as `ECONNREFUSED`.
   */
  constructor(
    code: TransportCode,
    call: { operation: string; attempts: number; sent: "no" | "maybe"; repeatable?: boolean },
    detail = "",
  ) {
    const { operation, attempts, sent, repeatable = true } = call;
    const lookFirst = sent === "maybe" && !repeatable;
    const [reason, remedy] = reasons[code];
    const said = lookFirst ? reason : reason + remedy;
    const arrived = sent === "maybe" ? " The request may have arrived." : "";
    super(`${operation} failed: ${said}${detail && ` (${detail})`}.${arrived}${lookFirst ? look : ""}`);
    this.code = code;
    this.advice = lookFirst ? "look-first" : code === "ABORTED" ? "fix-request" : "back-off";
    this.operation = operation;
    this.attempts = attempts;
    this.sent = sent;
  }
}
