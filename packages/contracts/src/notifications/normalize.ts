import type { OpenEnum } from "../primitives/open-enum.ts";
import type { FirmwareState } from "./fw-state.ts";
import type { Notification } from "./notification.ts";
import { phases, steps, type Phase } from "./phase.ts";

type Tidy<Body, Key extends keyof Body> = Key extends "upgradeTime"
  ? number | undefined
  : Key extends "step" | "errorCode"
    ? string
    : Exclude<Body[Key], null>;

/** A notification in one form, whichever edition of the platform sent it: the same fields, without `null`. */
export type Normalized<Body extends Notification = Notification> = Body extends Notification
  ? { [Key in keyof Body]: Tidy<Body, Key> } & (Body extends FirmwareState ? { stepDesc: OpenEnum<Phase> } : unknown)
  : never;

/** The number in a duration; `undefined` when there is none. */
function duration(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

const textOf = (value: unknown): string | undefined => (value == null ? undefined : String(value));

/** Phases without a step of their own: their description says more than the number that comes with them. */
const stepless = (description: unknown): description is Phase =>
  phases.includes(description as Phase) && !(steps as readonly unknown[]).includes(description);

/** The word of a firmware `step`. A step that we do not know keeps the platform's description, or its own text. */
function wordOf(step: string, description: unknown): string {
  if (stepless(description)) return description;
  const described = typeof description === "string" && description.trim() !== "" ? description : step;
  return steps.find((_, index) => String(index) === step) ?? described;
}

/**
 * Evens out what the platform's editions send differently, and leaves the body itself as it is: fields that are `null` are
 * left out, `upgradeTime` becomes a number or is left out, `errorCode` and `step` become text, and `stepDesc` is the word
 * that belongs to `step`, or one that has no step.
 *
 * @example
 * const { upgradeTime } = normalize(parseNotification(body)); // 120, also where the platform sent "120"
 */
export function normalize<Body extends Notification>(body: Body): Normalized<Body> {
  const even: Record<string, unknown> = {};
  for (const [field, sent] of Object.entries(body)) {
    const value = field === "upgradeTime" ? duration(sent) : field === "errorCode" ? textOf(sent) : sent;
    if (value != null) even[field] = value;
  }
  if (body.notifyType === "fwUpgradeStateChangeNotify") {
    even["step"] = String(body.step);
    even["stepDesc"] = wordOf(String(body.step), body.stepDesc);
  }
  return even as Normalized<Body>;
}
