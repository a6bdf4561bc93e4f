import type { Verdict } from "@upcall/contracts/tracking";
import type { DeliveryStatus } from "../app/views.ts";

/** States of a device in the order of an upgrade, with what they are called on the page. */
export const states = [
  ["waiting", "Waiting"],
  ["idle", "Idle"],
  ["otacreated", "Task started"],
  ["RequestDownload", "Asks to download"],
  ["downloading", "Downloading"],
  ["downloaded", "Downloaded"],
  ["updating", "Updating"],
  ["SUCCESS", "Succeeded"],
  ["FAIL", "Failed"],
] as const;

/** Phases that not every edition of the platform reports; shown only while a device is in one. */
export const rareStates: readonly string[] = ["idle", "otacreated", "RequestDownload"];

const names: ReadonlyMap<string, string> = new Map(states);

/** A state as the page calls it; words of a newer platform stay as they are. */
export const stateName = (state: string): string => names.get(state) ?? state;

/** What the receiver decided about a delivery, and why, in words. */
export const verdicts: Readonly<Record<Verdict, { readonly name: string; readonly why: string }>> = {
  advanced: { name: "moved the device on", why: "It says something newer than what was known of the device." },
  duplicate: { name: "duplicate", why: "The same was said before. It is stored, and no handler runs for it again." },
  late: { name: "late", why: "Something later was already known, so it moves nothing." },
  conflict: {
    name: "conflict",
    why: "It contradicts an outcome that was already known. Reconciling asks the platform which one is true.",
  },
  "new-attempt": { name: "new attempt", why: "The device had failed and began again, so this is another attempt." },
  unranked: { name: "unknown phase", why: "It names a phase that this version does not know, so it moves nothing." },
};

export const verdictName = (verdict: Verdict | null): string => (verdict ? verdicts[verdict].name : "not judged yet");

/** How far a delivery is, and what that means. */
export const deliveryStates: Readonly<Record<DeliveryStatus, { readonly name: string; readonly why: string }>> = {
  unread: { name: "Waiting to be judged", why: "It is stored and has not been looked at yet." },
  open: { name: "Waiting to be handled", why: "A handler is due, or will try again." },
  done: { name: "Handled", why: "Every handler that was due has ended well." },
  none: { name: "No handler due", why: "What it says was known, or no handler asks for it." },
  dead: { name: "Dead letter", why: "A handler gave up. Mend what was wrong, then replay it." },
  quarantined: {
    name: "In quarantine",
    why: "It cannot be read. Its bytes are kept; replay it once they can be read.",
  },
};

/** The platform's types that are subscribed here, with what they are called on the page. */
export const knownTypes = [
  ["swUpgradeStateChangeNotify", "Software phase"],
  ["swUpgradeResultNotify", "Software result"],
  ["fwUpgradeStateChangeNotify", "Firmware phase"],
  ["fwUpgradeResultNotify", "Firmware result"],
] as const;
const typeNames: ReadonlyMap<string, string> = new Map(knownTypes);
export const typeName = (type: string | null): string => (type === null ? "Unreadable" : (typeNames.get(type) ?? type));

const whole = new Intl.NumberFormat("en");
export const count = (value: number): string => whole.format(value);

/** A number with what it counts: "1 device", "2,000 devices". */
export const counted = (value: number, noun: string, plural = `${noun}s`): string =>
  `${count(value)} ${value === 1 ? noun : plural}`;

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
export const time = (at: number): string => clock.format(at);

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
/** Day and time, the day only when it is not today. */
export const moment = (at: number): string =>
  day.format(at) === day.format(Date.now()) ? time(at) : `${day.format(at)}, ${time(at)}`;

/** A duration in milliseconds, rough enough to be read at a glance. */
export function duration(ms: number): string {
  if (ms < 1000) return "less than a second";
  const seconds = Math.round(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** A duration in milliseconds, to compare with others. */
export const milliseconds = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : duration(ms));
