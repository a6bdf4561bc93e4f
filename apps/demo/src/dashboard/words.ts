import type { Verdict } from "@upcall/contracts/tracking";

/** States of a device in the order of an upgrade, with what they are called on the page. */
export const states = [
  ["waiting", "Waiting"],
  ["idle", "Idle"],
  ["downloading", "Downloading"],
  ["downloaded", "Downloaded"],
  ["updating", "Updating"],
  ["SUCCESS", "Succeeded"],
  ["FAIL", "Failed"],
] as const;

const names: ReadonlyMap<string, string> = new Map(states);

/** A state as the page calls it; words of a newer platform stay as they are. */
export const stateName = (state: string): string => names.get(state) ?? state;

const verdicts: Readonly<Record<Verdict, string>> = {
  advanced: "moved the device on",
  duplicate: "duplicate, handled before",
  late: "late, already overtaken",
  conflict: "conflict with a known outcome",
  "new-attempt": "began a new attempt",
  unranked: "a phase that is not known",
};

export const verdictName = (verdict: Verdict | null): string => (verdict ? verdicts[verdict] : "not judged yet");

const whole = new Intl.NumberFormat("en");
export const count = (value: number): string => whole.format(value);

/** A number with what it counts: "1 device", "2,000 devices". */
export const counted = (value: number, one: string): string => `${count(value)} ${value === 1 ? one : `${one}s`}`;

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
export const time = (at: number): string => clock.format(at);

/** A duration in milliseconds, rough enough to be read at a glance. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
