import type { Delivery } from "../../delivery/delivery.ts";
import type { Claim, Outcome } from "../inbox.ts";

const readable = ({ reading }: Delivery) => (reading.readable ? reading : undefined);

/** Parameters of `insertDeliveries`: each an array, with a place for each delivery. */
export const deliveryColumns = (all: readonly Delivery[]): readonly unknown[][] => [
  all.map(({ id }) => id),
  all.map(({ receivedAt }) => receivedAt),
  all.map(({ via }) => via),
  all.map(({ body }) => body),
  all.map(({ trace }) => trace ?? null),
  all.map((one) => (readable(one) ? "unread" : "quarantined")),
  all.map((one) => readable(one)?.type ?? null),
  all.map((one) => readable(one)?.stream ?? null),
  all.map((one) => readable(one)?.state ?? null),
  all.map(({ reading }) => (reading.readable ? null : reading.problem)),
];

/** The end of a claimed job. */
export interface End {
  readonly claim: Claim;
  readonly outcome: Outcome;
  readonly now: number;
}

/** Parameters of `endClaims`. */
export const endColumns = (all: readonly End[]): readonly unknown[][] => [
  all.map(({ claim }) => claim.key),
  all.map(({ claim }) => claim.handler),
  all.map(({ claim }) => claim.lease),
  all.map(({ outcome: { kind } }) => (kind === "retry" ? "open" : kind)),
  all.map(({ outcome }) => (outcome.kind === "retry" ? outcome.at : null)),
  all.map(({ outcome }) => (outcome.kind === "retry" && outcome.free ? 1 : 0)),
  all.map(({ outcome }) => (outcome.kind === "done" ? null : outcome.error)),
  all.map(({ now }) => now),
];
