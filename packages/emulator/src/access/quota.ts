/** Flow control of one application: at most `calls` in any `seconds` of the caller's time. */
export interface QuotaOptions {
  /** `Infinity` switches flow control off. @default 100 */
  readonly calls?: number | undefined;
  /** @default 60 */
  readonly seconds?: number | undefined;
}

/** Counts a call; `false` when it is one too many. Refused calls do not count. */
export type Quota = (appId: string) => boolean;

/** A sliding window. Whether the platform slides or resets its window is not documented. */
export function createQuota({ calls = 100, seconds = 60 }: QuotaOptions, wall: () => number): Quota {
  const recent = new Map<string, number[]>();
  return (appId) => {
    if (calls === Infinity) return true;
    const since = wall() - seconds * 1000;
    const kept = (recent.get(appId) ?? []).filter((time) => time > since);
    const allowed = kept.length < calls;
    if (allowed) kept.push(wall());
    recent.set(appId, kept);
    return allowed;
  };
}
