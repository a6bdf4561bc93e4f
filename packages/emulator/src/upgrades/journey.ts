import type { Phase } from "@upcall/contracts/notifications";
import { between, type Random } from "../seeded-random.ts";
import { failures, neverOnline, type Failure, type FailurePhase } from "./failures.ts";

/** How devices behave. */
export interface Behaviour {
  /** Share of the upgrades that fail, 0 to 1. @default 0.08 */
  readonly failures?: number | undefined;
  /** How many devices of one operation are upgraded at a time. @default 500 */
  readonly parallel?: number | undefined;
  /** Longest download in virtual seconds; the shortest is a tenth of it. @default 600 */
  readonly download?: number | undefined;
  /** Longest installation in virtual seconds; the shortest is a tenth of it. @default 300 */
  readonly install?: number | undefined;
  /** Whether devices also report `idle`, before the download and after the end, as the LwM2M state does. @default false */
  readonly idle?: boolean | undefined;
  /** Virtual seconds between the end of a failed run and the next one of a retry policy. @default 300 */
  readonly retryAfter?: number | undefined;
}

/** Reaching a phase, or the end of the upgrade. */
export interface Stop {
  readonly phase: Phase | "online" | "end";
  /** Virtual seconds since the stop before. */
  readonly after: number;
}

/** What will happen to a device in one run. */
export interface Journey {
  readonly stops: readonly Stop[];
  /** `undefined` when the upgrade succeeds. */
  readonly failure: Failure | undefined;
}

const order: readonly FailurePhase[] = ["idle", "downloading", "downloaded", "updating"];

interface Traveller {
  /** Share of the devices that are not online at once. */
  readonly offline: number;
  /** Whether the start states are reported. */
  readonly startStates: boolean;
  /** Name the device and the run, so that asking again gives the same journey. */
  readonly keys: readonly (string | number)[];
}

/** Draws the fate of one device in one run. Nothing is reported before the device is online. */
export function drawJourney(random: Random, behaviour: Behaviour, traveller: Traveller): Journey {
  const { offline, startStates, keys } = traveller;
  const { failures: share = 0.08, download = 600, install = 300 } = behaviour;
  const draw = (what: string, low: number, high: number): number =>
    between(random(what, ...keys), Math.max(1, Math.round(low)), Math.max(1, Math.round(high)));
  const late = random("offline", ...keys) < offline ? draw("late", 60, 2 * neverOnline.after!) : 0;
  if (late >= neverOnline.after!) return { stops: [{ phase: "end", after: neverOnline.after! }], failure: neverOnline };
  const failure =
    random("fail", ...keys) < share ? failures[between(random("reason", ...keys), 0, failures.length - 1)] : undefined;
  const seconds = {
    idle: draw("query", 1, 180),
    downloading: draw("download", download / 10, download),
    downloaded: draw("check", 1, 10),
    updating: draw("install", install / 10, install),
  };
  const last = failure ? order.indexOf(failure.phase) : order.length - 1;
  const stops: Stop[] = [{ phase: "online", after: late }];
  if (startStates) stops.push({ phase: "otacreated", after: 1 });
  for (const [at, phase] of order.slice(1, last + 1).entries()) {
    const after = seconds[order[at]!];
    if (startStates && phase === "downloading") stops.push({ phase: "RequestDownload", after }, { phase, after: 1 });
    else stops.push({ phase, after });
  }
  return { stops: [...stops, { phase: "end", after: failure?.after ?? seconds[order[last]!] }], failure };
}
