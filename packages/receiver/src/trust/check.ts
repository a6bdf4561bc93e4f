import type { Arrival } from "../door/arrival.ts";

/** One reason to believe that a request comes from the platform. All checks of a receiver run for every request, and all must pass. */
export interface TrustCheck {
  /** For hooks and metrics. */
  readonly name: string;
  /** Takes the same time whatever is wrong. What it throws counts as false. */
  passes(arrival: Pick<Arrival, "path" | "peer" | "header">): boolean | Promise<boolean>;
}
