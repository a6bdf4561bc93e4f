/** What came of one delivery: an HTTP status, or the reason why there is none; `dropped` when a fault kept it back. */
export type Answer = { readonly status: number } | { readonly error: "timeout" | "unreachable" | "dropped" };

/** How an edition of the platform treats notifications that are not taken. */
export interface Edition {
  /** Whether an answer means that the notification must be pushed again (or, without `retryEvery`, is gone). */
  readonly failed: (answer: Answer) => boolean;
  /** Virtual seconds between two deliveries of a notification; `undefined`: a failed one is discarded. */
  readonly retryEvery?: number;
  /** Virtual seconds after which a notification is given up. */
  readonly keepFor: number;
  /** Failures in a row after which the address is blocked. */
  readonly blockAfter: number;
  /** What is blocked: the callback URL, or its host for every URL on it. */
  readonly blocks: "url" | "host";
  /** Virtual seconds between two probes of a blocked address. */
  readonly probeEvery: number;
  /** Deliveries per virtual second while a backlog is worked off. */
  readonly drainRate: number;
}

export type EditionName = "A" | "B" | "C";

const day = 86_400;
const not200 = (answer: Answer): boolean => !("status" in answer) || answer.status !== 200;
const notAnswered = (answer: Answer): boolean => !("status" in answer) || [501, 502, 503, 504].includes(answer.status);

/**
 * The three documented behaviours. The spacing of repeats is not documented (60 s and 30 s here), nor is how long edition A
 * repeats (a day here).
 */
export const editions: Readonly<Record<EditionName, Edition>> = {
  /** International V1: repeated; after 10 failures in a row the URL rests for 3 minutes at a time. */
  A: {
    failed: not200,
    retryEvery: 60,
    keepFor: day,
    blockAfter: 10,
    blocks: "url",
    probeEvery: 180,
    drainRate: Infinity,
  },
  /** Operators: repeated for 10 minutes, but only after silence or 501 to 504; other refusals lose the notification. */
  B: {
    failed: notAnswered,
    retryEvery: 30,
    keepFor: 600,
    blockAfter: 10,
    blocks: "url",
    probeEvery: 60,
    drainRate: Infinity,
  },
  /** IoTDA: a failed notification is discarded; after 10 in a row the host is blocked and later ones pile up for a day. */
  C: { failed: not200, keepFor: day, blockAfter: 10, blocks: "host", probeEvery: 180, drainRate: 800 },
};
