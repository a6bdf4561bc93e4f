import { distance } from "fastest-levenshtein";

/** The word that was probably meant; `undefined` when none is near. Case does not count. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best && best.steps <= Math.max(1, best.candidate.length / 3) ? best.candidate : undefined;
}
