/** A fault that can be switched. */
export interface ListedFault {
  /** The emulator's name of it, or that of the application's own. */
  readonly name: string;
  /** Where it strikes. */
  readonly group: string;
  readonly title: string;
  /** What it does, and what to look for. */
  readonly about: string;
  /** What the emulator is asked for beside the name. */
  readonly settings?: object;
}

const inGroup =
  (group: string) =>
  (name: string, title: string, about: string, settings: object = {}): ListedFault => ({
    name,
    group,
    title,
    about,
    settings,
  });
const push = inGroup("Notifications");
const call = inGroup("Calls to the platform");

/** Every fault that the page offers. */
export const faultList: readonly ListedFault[] = [
  {
    name: "broken-handler",
    group: "This application",
    title: "Break our own handler",
    about: "The handler of results gives up. Results become dead letters: mend it, then replay them.",
  },
  push("drop", "Lose one push in five", "Devices stop on the way. Reconciling finds what was lost.", { share: 0.2 }),
  push("duplicate", "Send every push twice", "The repeats are stored, judged duplicate, and handled once."),
  push("reorder", "Send pushes out of order", "What is overtaken is judged late and moves nothing.", { share: 0.3 }),
  push("delay", "Hold pushes back", "Each arrives a minute of the platform's time later."),
  push("slow-body", "Send bodies slowly", "The age of notifications grows, nothing is lost.", { share: 0.1 }),
  push("truncated-body", "Cut bodies in half", "They go to quarantine with their bytes.", { share: 0.1 }),
  push("connection-reset", "Cut connections", "The platform sends those pushes again.", { share: 0.2 }),
  push("wrong-content-type", "Send the wrong content type", "Such pushes go to quarantine.", { share: 0.1 }),
  push("unknown-notify-type", "Send unknown types", "Stored and kept; no handler knows them.", { share: 0.1 }),
  push("schema-deviation", "Break the schema", "What cannot be read goes to quarantine, and can be replayed.", {
    share: 0.1,
  }),
  call("server-error", "Answer 503", "Calls are repeated when that is safe.", { share: 0.5 }),
  call("throttle", "Throttle", "The client backs off and tries again.", { share: 0.5 }),
  call("token-kick-out", "Log us out elsewhere", "The client logs in once more, for everybody.", { share: 0.5 }),
  call("error-in-200", "Hide errors in a 200", "The client reads the body, not the status."),
  call("slow-reply", "Answer slowly", "Every call takes a second longer.", { seconds: 1 }),
];
