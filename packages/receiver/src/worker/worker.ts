import { createDrain } from "./drain.ts";
import type { DrainReport } from "./drain-report.ts";
import type { Handlers } from "./handlers.ts";
import { workerSettings, type WorkerOptions, type WorkerParts } from "./options.ts";
import { replay, type Replay } from "./replay.ts";

/** The work behind a receiver's answers, in one process. */
export interface Worker {
  /** Judges and works until nothing is due that this process has room for. */
  drain(): Promise<DrainReport>;
  /** The work after an answer: asks the wake or, without one, this process for a drain. Never rejects. */
  work(): Promise<void>;
  /** Begins no more jobs in this process; resolves when those under way have ended. */
  stop(): Promise<void>;
  /** Takes dead letters or quarantined deliveries up again; gives how many. */
  replay(what: Replay): Promise<number>;
}

/** @throws ConfigError with the option at fault. */
export function createWorker<Effect>(options: WorkerOptions, parts: WorkerParts<Effect>, handlers: Handlers): Worker {
  const settings = workerSettings(options, parts);
  const drain = createDrain(settings, handlers);
  return {
    drain: () => drain.now(),
    work: () => drain.ring(),
    stop: () => drain.stop(),
    replay: (what) => replay(settings, what),
  };
}
