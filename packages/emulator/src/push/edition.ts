import type { Treatment, Wire } from "../wire/wire-options.ts";

/** What came of one delivery: an HTTP status, or the reason why there is none; `dropped` when a fault kept it back. */
export type Answer = { readonly status: number } | { readonly error: "timeout" | "unreachable" | "dropped" };

/**
 * What an answer means. A failed push counts against its address, and is repeated where the edition has `retryEvery`;
 * a lost one is given up and counts for nothing.
 */
export type Verdict = "delivered" | "lost" | "failed";

/** How an edition of the platform treats notifications that are not taken. */
export interface Edition {
  /** Only a 200 is a delivery, unless the platform is set otherwise. */
  readonly judge: (answer: Answer) => Verdict;
  /** Virtual seconds between two deliveries of a notification; `undefined`: a failed one is discarded. */
  readonly retryEvery?: number;
  /** How often a failed one is repeated; `undefined`: until it is too old. */
  readonly mostRepeats?: number;
  /** Virtual seconds after which a notification is given up. */
  readonly keepFor: number;
  /** Failures after which the address is blocked. */
  readonly blockAfter: number;
  /** Virtual seconds in which those failures must lie; `undefined`: in a row, however long that takes. */
  readonly blockWithin?: number;
  /** Virtual seconds for which a blocked address gets nothing and nothing is kept for it; `undefined`: what comes waits for a probe. */
  readonly restsFor?: number;
  /** What is blocked: the callback URL, or its host for every URL on it. */
  readonly blocks: "url" | "host";
  /** Virtual seconds between two probes of a blocked address. */
  readonly probeEvery: number;
  /** Deliveries per virtual second while a backlog is worked off. */
  readonly drainRate: number;
}

/** The editions of V1. */
export type EditionName = "A" | "B" | "C";

/** What an emulator of V1's operations can play: an edition, or the platform that took them over. */
export type PlatformName = EditionName | "CTWing";

const day = 86_400;
const is200 = (answer: Answer): boolean => "status" in answer && answer.status === 200;
const unanswered = (answer: Answer): boolean => !("status" in answer) || [501, 502, 503, 504].includes(answer.status);

const only200 = (answer: Answer): Verdict => (is200(answer) ? "delivered" : "failed");

/**
 * The documented behaviours. The spacing of repeats is not documented (60 s in A, 30 s in B and CTWing), nor is how long edition A
 * repeats (a day here).
 */
export const editions: Readonly<Record<PlatformName, Edition>> = {
  /** International V1: repeated; after 10 failures in a row the URL rests for 3 minutes at a time. */
  A: {
    judge: only200,
    retryEvery: 60,
    keepFor: day,
    blockAfter: 10,
    blocks: "url",
    probeEvery: 180,
    drainRate: Infinity,
  },
  /** Operators: repeated for 10 minutes, but only after silence or 501 to 504; other refusals lose the notification. */
  B: {
    judge: (answer) => (is200(answer) ? "delivered" : unanswered(answer) ? "failed" : "lost"),
    retryEvery: 30,
    keepFor: 600,
    blockAfter: 10,
    blockWithin: 600,
    blocks: "url",
    probeEvery: 60,
    drainRate: Infinity,
  },
  /** IoTDA: a failed notification is discarded; after 10 in a row the host is blocked and later ones pile up for a day. */
  C: {
    judge: only200,
    keepFor: day,
    blockAfter: 10,
    blocks: "host",
    probeEvery: 180,
    drainRate: 800,
  },
  /** CTWing AEP: repeated three times; after more than ten failures in a row the URL rests for a minute, and what comes then is lost. */
  CTWing: {
    judge: only200,
    retryEvery: 30,
    mostRepeats: 3,
    keepFor: day,
    blockAfter: 11,
    restsFor: 60,
    blocks: "url",
    probeEvery: Infinity,
    drainRate: Infinity,
  },
};

/** The option that treats a status, if there is one. */
function chosen({ other2xx, status4xx, status500 }: Wire, answer: Answer): Treatment | undefined {
  if (!("status" in answer) || answer.status === 200) return undefined;
  if (answer.status === 500) return status500;
  return { 2: other2xx, 4: status4xx }[Math.floor(answer.status / 100)];
}

/** An edition with what the platform's documentation leaves open set as `wire` has it. */
export function createEdition(name: PlatformName, wire: Wire): Edition {
  const edition = editions[name];
  return {
    ...edition,
    ...(edition.retryEvery !== undefined && { retryEvery: wire.retryEvery ?? edition.retryEvery }),
    judge(answer) {
      const treatment = chosen(wire, answer);
      return treatment === "repeated" ? "failed" : (treatment ?? edition.judge(answer));
    },
  };
}
