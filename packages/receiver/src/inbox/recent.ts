/** A map that remembers at least the `keep` entries that were set last, and at most twice as many. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  entries(): Iterable<[string, Value]>;
}

/** Two generations: when the younger is full it becomes the older, and the older is forgotten. */
export function createRecent<Value>(keep: number): Recent<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return {
    get: (key) => young.get(key) ?? old.get(key),
    set(key, value) {
      young.set(key, value);
      if (young.size < keep) return;
      old = young;
      young = new Map();
    },
    delete(key) {
      young.delete(key);
      old.delete(key);
    },
    *entries() {
      for (const entry of old) if (!young.has(entry[0])) yield entry;
      yield* young;
    },
  };
}
