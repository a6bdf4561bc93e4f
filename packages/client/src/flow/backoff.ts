const first = 1000;
const longest = 20_000;

/**
 * How long to wait before repeat number `strike` (from 0): 1 s, doubled each time up to 20 s, of which a random half is
 * taken off so that many clients do not come back together.
 */
export const backoff = (strike: number, random: () => number): number =>
  Math.min(longest, first * 2 ** strike) * (1 - random() / 2);
