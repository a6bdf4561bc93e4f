/** Draws a number from 0 (included) to 1 (excluded) that depends only on the seed and the keys. */
export type Random = (...keys: (string | number)[]) => number;

/** Mixes a text into 32 bits: FNV-1a over its characters, then the finaliser of MurmurHash3. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * Stateless PRNG: a hash of the seed and the keys. So a device meets the same fate whatever was drawn before, and a run can be
 * repeated from its seed even when the application's calls arrive in another order.
 */
export const createRandom =
  (seed: number | string): Random =>
  (...keys) =>
    hash([seed, ...keys].join("|")) / 2 ** 32;

/** A whole number from `low` to `high`, both included. */
export const between = (draw: number, low: number, high: number): number => low + Math.floor(draw * (high - low + 1));

/** 32 hexadecimal digits that depend only on the seed and the keys. */
export const identifier = (random: Random, ...keys: (string | number)[]): string =>
  [0, 1, 2, 3].map((part) => (random(part, ...keys) * 2 ** 32).toString(16).padStart(8, "0")).join("");
