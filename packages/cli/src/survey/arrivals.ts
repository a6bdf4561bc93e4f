import type { EditionName, WireOptions } from "@upcall/emulator";
import { jsonOrText } from "../json-or-text.ts";
import { textField } from "./exchanges.ts";
import type { Arrival } from "./listener.ts";
import type { Finding } from "./questions.ts";

/** What was done to one notification, and when it came again. */
interface Treated {
  readonly status: number;
  /** Seconds until it came again; `undefined` when it did not. */
  readonly repeatedAfter: number | undefined;
}

function treated(arrivals: readonly Arrival[]): Treated[] {
  return arrivals
    .filter(({ attempt }) => attempt === 1)
    .map(({ body, status, after }) => {
      const again = arrivals.find((one) => one.attempt === 2 && one.body === body);
      return { status, repeatedAfter: again && (again.after - after) / 1000 };
    });
}

const optionOf = { 202: "other2xx", 404: "status4xx", 500: "status500" } as const;
/** Whether an edition repeats what was answered so. */
const repeats: Readonly<Record<EditionName, boolean>> = { A: true, B: false, C: false };

/** Question 8, from how the scripted answers were treated. Whether what is not repeated counts as delivered or lost does not show. */
export function aboutRepeats(arrivals: readonly Arrival[]): Finding {
  const failures = treated(arrivals).filter(({ status }) => status !== 200);
  if (failures.length === 0) return { question: 8, answer: "Nothing arrived." };
  const answer = failures
    .map(({ status, repeatedAfter }) =>
      repeatedAfter === undefined
        ? `${status}: not repeated`
        : `${status}: repeated after ${Math.round(repeatedAfter)} s`,
    )
    .join(", ");
  const edition = editionOf(failures);
  if (!edition) return { question: 8, answer: `${answer}.` };
  const wire: Record<string, string | number> = {};
  for (const { status, repeatedAfter } of failures) {
    const option = optionOf[status as keyof typeof optionOf];
    const repeated = repeatedAfter !== undefined;
    if (option && repeated !== repeats[edition]) wire[option] = repeated ? "repeated" : "lost";
  }
  const spacing = failures.find(
    ({ repeatedAfter }) => repeatedAfter !== undefined && repeatedAfter >= 1,
  )?.repeatedAfter;
  if (spacing !== undefined) wire["retryEvery"] = Math.round(spacing);
  return { question: 8, answer: `${answer}; most like edition ${edition}.`, edition, wire: wire as WireOptions };
}

/** C repeats nothing, B only what was not answered well, A everything. */
function editionOf(seen: readonly Treated[]): EditionName | undefined {
  const unavailable = seen.find(({ status }) => status === 503);
  if (!unavailable) return undefined;
  if (unavailable.repeatedAfter === undefined) return "C";
  const others = seen.filter((one) => one !== unavailable);
  const repeated = others.filter(({ repeatedAfter }) => repeatedAfter !== undefined);
  return repeated.length * 2 > others.length ? "A" : "B";
}

/** The notifications among what arrived, each once. */
export const notificationsOf = (arrivals: readonly Arrival[]): readonly unknown[] =>
  arrivals.filter(({ attempt }) => attempt === 1).map(({ body }) => jsonOrText(body));

const families = { software: "sw", firmware: "fw" } as const;

/** Question 7: which family reports the two states before the download. */
export function aboutStartStates(notifications: readonly unknown[]): Finding {
  const states = (prefix: string): string[] =>
    notifications
      .filter((one) => textField(one, "notifyType") === `${prefix}UpgradeStateChangeNotify`)
      .map((one) => textField(one, "swUpgradeState") ?? textField(one, "stepDesc") ?? textField(one, "step") ?? "")
      .map((state) => (/^[A-Za-z_]{1,32}$/.test(state) ? state : "another"));
  const byFamily = Object.entries(families).map(([family, prefix]) => ({
    family,
    states: [...new Set(states(prefix))],
  }));
  const reported = byFamily.filter(({ states }) => states.length > 0);
  if (reported.length === 0) return { question: 7, answer: "No change of state arrived." };
  const early = reported.filter(({ states }) =>
    states.some((state) => /^(?:otacreated|RequestDownload)$/i.test(state)),
  );
  const answer = `${reported.map(({ family, states }) => `${family}: ${states.join(", ")}`).join("; ")}.`;
  const startStates = early.length === 2 ? "both" : ((early[0]?.family ?? "none") as "software" | "firmware" | "none");
  return { question: 7, answer, wire: { startStates } };
}

/**
 * Question 6.
 *
 * @param durations seconds by the platform's own record, by `subOperationId`
 */
export function aboutResults(notifications: readonly unknown[], durations: ReadonlyMap<string, number>): Finding {
  const results = notifications.filter((one) => textField(one, "notifyType")?.endsWith("UpgradeResultNotify"));
  if (results.length === 0) return { question: 6, answer: "No result arrived." };
  const units = results.flatMap((one) => unitOf(one, durations.get(textField(one, "subOperationId") ?? "")));
  const codes = results
    .flatMap((one) => textField(one, "errorCode") ?? [])
    .filter((code) => /^[\da-f]{1,8}$/i.test(code));
  const answer = [
    units.length > 0
      ? `upgradeTime fits ${units[0]} by the record of the task.`
      : "upgradeTime could not be compared with the record of the task.",
    codes.length > 0 ? `errorCode: ${codes.join(", ")}.` : "No errorCode arrived.",
  ].join(" ");
  const errorCode = codes.some((code) => /^0[\da-f]+$|[a-f]/i.test(code)) ? "hexadecimal" : "decimal";
  const wire: WireOptions = { ...(units[0] && { upgradeTime: units[0] }), ...(codes.length > 0 && { errorCode }) };
  return { question: 6, answer, wire };
}

function unitOf(result: unknown, duration: number | undefined): ("seconds" | "milliseconds")[] {
  const time = Number((result as { upgradeTime?: unknown }).upgradeTime);
  if (!(time > 0) || !duration) return [];
  // A thousand lies between the two units, and a factor of thirty to either side is more than any rounding.
  return [time / duration > 30 ? "milliseconds" : "seconds"];
}
