/**
 * An effect of the memory inbox: a synchronous change that happens with the end of a job. May give a function that takes it back,
 * for when a later effect of the same job throws.
 */
export type MemoryEffect = () => void | (() => void);

/** Applies all effects, or takes back what was applied and throws. */
export function applyEffects(effects: readonly MemoryEffect[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const effect of effects) undo.unshift(effect() ?? (() => undefined));
  } catch (error) {
    for (const takeBack of undo) takeBack();
    throw error;
  }
}
