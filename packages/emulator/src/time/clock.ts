import { toPlatformTime } from "@upcall/contracts";

/** Milliseconds of virtual time as the platform writes them. */
export const instant = (milliseconds: number): string => toPlatformTime(new Date(milliseconds));

export const second = 1000;

/** Lets real seconds pass. */
export const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** The emulator's time. Devices and pushes live in virtual time, tokens and call quotas in the caller's. */
export interface Clock {
  /** Virtual time in milliseconds since 1970. */
  now(): number;
  /** The caller's time in milliseconds; only differences count. */
  wall(): number;
  /** Resolves when virtual time has reached `time`, or early when `signal` aborts. */
  reach(time: number, signal: AbortSignal): Promise<void>;
  /** Lets virtual time go on from `time`, where an earlier run stopped. */
  startAt(time: number): void;
  /** Moves both times by `seconds`, which may be negative: what a correction of the platform's clock looks like. */
  jump(seconds: number): void;
}

export interface ClockOptions {
  /** Virtual time at the start, in whole seconds. @default the present */
  readonly start?: Date | undefined;
  /** Virtual seconds per real second; `Infinity` is as fast as pushes are answered. @default Infinity */
  readonly speed?: number | undefined;
  /** Real time in milliseconds. @default Date.now */
  readonly wall?: (() => number) | undefined;
}

const longestTimer = 2 ** 31 - 1;

const pauseUntil = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(milliseconds, longestTimer));
    signal.addEventListener("abort", done);
  });

/**
 * A clock that runs at `speed`. At speed `Infinity` it stands still until the next thing is due, and then jumps there: ahead of
 * real time while devices are upgraded, behind it after a pause.
 */
export function virtualClock(options: ClockOptions = {}): Clock {
  const { start = new Date(), speed = Infinity, wall = Date.now } = options;
  let origin = wall();
  let from = Math.floor(start.getTime() / 1000) * 1000;
  let shift = 0;
  let reached = from;
  const now = (): number => (speed === Infinity ? reached : from + shift + Math.floor((wall() - origin) * speed));
  return {
    now,
    wall: () => wall() + shift,
    async reach(time, signal) {
      if (speed === Infinity) reached = Math.max(reached, time);
      while (now() < time && !signal.aborted) await pauseUntil(Math.max(1, (time - now()) / speed), signal);
    },
    startAt(time) {
      origin = wall();
      from = time - shift;
      reached = time;
    },
    jump(seconds) {
      shift += seconds * 1000;
      reached += seconds * 1000;
    },
  };
}
