import type { FaultName } from "../app/faults.ts";

interface FaultWords {
  /** Where it strikes. */
  readonly group: string;
  readonly title: string;
  /** What it does, and what to look for. */
  readonly about: string;
}

const push = (title: string, about: string): FaultWords => ({ group: "Notifications", title, about });
const call = (title: string, about: string): FaultWords => ({ group: "Calls to the platform", title, about });

/** Every fault as the page shows it. */
export const faultWords: Readonly<Record<FaultName, FaultWords>> = {
  "broken-handler": {
    group: "This application",
    title: "Break our own handler",
    about: "The handler of results gives up. Results become dead letters: mend it, then replay them.",
  },
  drop: push("Lose one push in five", "Devices stop on the way. Reconciling finds what was lost."),
  duplicate: push("Send every push twice", "The repeats are stored, judged duplicate, and handled once."),
  reorder: push("Send pushes out of order", "What is overtaken is judged late and moves nothing."),
  delay: push("Hold pushes back", "Each arrives a minute of the platform's time later."),
  "slow-body": push("Send bodies slowly", "The age of notifications grows, nothing is lost."),
  "truncated-body": push("Cut bodies in half", "They go to quarantine with their bytes."),
  "connection-reset": push("Cut connections", "The platform sends those pushes again."),
  "wrong-content-type": push("Send the wrong content type", "Such pushes go to quarantine."),
  "unknown-notify-type": push("Send unknown types", "Stored and kept; no handler knows them."),
  "schema-deviation": push("Break the schema", "What cannot be read goes to quarantine, and can be replayed."),
  "server-error": call("Answer 503", "Calls are repeated when that is safe."),
  throttle: call("Throttle", "The client backs off and tries again."),
  "token-kick-out": call("Log us out elsewhere", "The client logs in once more, for everybody."),
  "error-in-200": call("Hide errors in a 200", "The client reads the body, not the status."),
  "slow-reply": call("Answer slowly", "Every call takes a second longer."),
};
