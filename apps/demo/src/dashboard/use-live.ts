import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { sentence } from "./api.ts";
import { steadyChanges } from "./feed.ts";

/** What was read last, and what went wrong since. */
export interface Live<Value> {
  readonly value?: Value;
  readonly problem?: string;
}

/**
 * Reads something, and again whenever something happened in the inbox.
 *
 * @param key of what is read; another key is read at once.
 */
export function useLive<Value>(read: () => Promise<Value>, key: string): Live<Value> {
  const live = useSignal<Live<Value>>({});
  useEffect(() => {
    let current = true;
    read().then(
      (value) => current && (live.value = { value }),
      (error: unknown) => current && (live.value = { ...live.peek(), problem: sentence(error) }),
    );
    return () => void (current = false);
  }, [key, steadyChanges.value]);
  return live.value;
}
