/** What a store holds under a key. */
export interface StoredEntry {
  /** Counts the writes of the key from 1. */
  readonly revision: number;
  readonly value: string;
}

/**
 * A few small texts shared by every client of an application, changed only by compare-and-replace: its access token and,
 * when calls are counted together, its call budget. A text stays below 100 kB. Keep the store as safe as the secret.
 */
export interface TokenStore {
  /** The newest entry of a key: never an older one after a newer one has been written or read. */
  readonly read: (key: string) => Promise<StoredEntry | undefined>;
  /**
   * Writes a key if it still has the given revision; 0 means that it must not be there yet. The entry then has the next
   * revision. Of many replacements of one revision exactly one succeeds.
   *
   * @returns false, having changed nothing, when another client was first.
   */
  readonly replace: (key: string, revision: number, value: string) => Promise<boolean>;
}
