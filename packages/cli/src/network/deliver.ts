import { exchange, type Answer } from "./exchange.ts";

/** Where a delivery goes. */
export interface Destination {
  readonly url: string;
  readonly ca: readonly string[] | undefined;
  readonly signal: AbortSignal;
}

/** Delivers a body as the platform does: one POST of JSON, 15 seconds of patience. */
export const deliver = (body: string | Uint8Array, { url, ca, signal }: Destination): Promise<Answer> =>
  exchange({ url, method: "POST", headers: { "content-type": "application/json" }, body, ca, signal });
