import { isUpcallError } from "@upcall/contracts/errors";
import type { Settings } from "../settings.ts";
import { TransportError, type TransportCode } from "../transport-error.ts";
import { failureOf } from "./failure.ts";

/** A call of an operation, with its repeats. */
export interface Call {
  readonly operation: string;
  /** When its deadline passes, by the client's clock. */
  readonly endsAt: number;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs one attempt of a call until the caller's signal, its timeout or the call's deadline ends it.
 *
 * @throws TransportError when one of them does, or when `fetch` fails.
 */
export async function attempt<T>(
  { clock, timeout }: Settings,
  { operation, endsAt, signal }: Call,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let ended: TransportCode | undefined;
  const end = (code: TransportCode) => (): void => {
    ended ??= code;
    controller.abort();
  };
  const left = endsAt - clock.now();
  const cancel = left < timeout ? clock.after(left, end("DEADLINE")) : clock.after(timeout, end("TIMEOUT"));
  const abort = end("ABORTED");
  signal?.addEventListener("abort", abort);
  try {
    if (signal?.aborted) throw new TransportError("ABORTED", { operation, sent: "no" });
    return await run(controller.signal);
  } catch (error) {
    if (isUpcallError(error)) throw error;
    if (ended) throw new TransportError(ended, { operation, sent: "maybe" });
    throw new TransportError("NETWORK", { operation, ...failureOf(error) });
  } finally {
    cancel();
    signal?.removeEventListener("abort", abort);
  }
}
