import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "@upcall/client";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Session } from "../session.ts";
import { countersOf, hasEnded } from "./counters.ts";
import { createProgress } from "./progress.ts";

/** Shows the progress of a task until it ends. One call to the platform each time, however many devices there are. */
export async function follow(session: Session, iot: Client, operationId: string, every: number): Promise<ExitCode> {
  const { signal } = session;
  const progress = createProgress(session);
  try {
    for (;;) {
      const task = await iot.queryUpgradeTask({ operationId }, { signal });
      const counters = countersOf(task);
      progress.show({ operationId, status: task.status ?? "wait", ...counters });
      if (hasEnded(task)) return counters.failed > 0 || task.status !== "success" ? exitCodes.bad : exitCodes.done;
      await pause(every, undefined, { signal });
    }
  } finally {
    progress.end();
  }
}
