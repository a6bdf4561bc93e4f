import type { StoredEntry, TokenStore } from "./token-store.ts";

/** A store for the clients of one process. It forgets when the process ends. */
export function memoryStore(): TokenStore {
  const entries = new Map<string, StoredEntry>();
  return {
    read: async (key) => entries.get(key),
    replace: async (key, revision, value) => {
      if ((entries.get(key)?.revision ?? 0) !== revision) return false;
      entries.set(key, { revision: revision + 1, value });
      return true;
    },
  };
}
