import type { CallFaultKind, PushFaultKind } from "@upcall/emulator";

/** What a page says of a fault, and what the emulator is asked for beside its name. */
interface Wording {
  readonly title: string;
  /** What it does, and what to look for. */
  readonly about: string;
  readonly settings?: Readonly<Record<string, number>>;
}

/** A fault that can be switched. */
export interface ListedFault extends Wording {
  /** The emulator's name of it, or that of the application's own. */
  readonly name: string;
}

const own: Readonly<Record<string, Wording>> = {
  "broken-handler": {
    title: "Break our own handler",
    about: "The handler of results gives up. Results become dead letters: mend it, then replay them.",
  },
};

const pushes: Readonly<Record<PushFaultKind, Wording>> = {
  drop: {
    title: "Lose one push in five",
    about: "Devices stop on the way. Reconciling finds what was lost.",
    settings: { share: 0.2 },
  },
  duplicate: {
    title: "Send every push twice",
    about: "The repeats are stored, judged duplicate, and handled once.",
  },
  reorder: {
    title: "Send pushes out of order",
    about: "What is overtaken is judged late and moves nothing.",
    settings: { share: 0.3 },
  },
  delay: { title: "Hold pushes back", about: "Each arrives a minute of the platform's time later." },
  "slow-body": {
    title: "Send bodies slowly",
    about: "The age of notifications grows, nothing is lost.",
    settings: { share: 0.1 },
  },
  "truncated-body": {
    title: "Cut bodies in half",
    about: "They go to quarantine with their bytes.",
    settings: { share: 0.1 },
  },
  "connection-reset": {
    title: "Cut connections",
    about: "The platform sends those pushes again.",
    settings: { share: 0.2 },
  },
  "wrong-content-type": {
    title: "Send the wrong content type",
    about: "Such pushes go to quarantine.",
    settings: { share: 0.1 },
  },
  "unknown-notify-type": {
    title: "Send unknown types",
    about: "Stored and kept; no handler knows them.",
    settings: { share: 0.1 },
  },
  "schema-deviation": {
    title: "Break the schema",
    about: "What cannot be read goes to quarantine, and can be replayed.",
    settings: { share: 0.1 },
  },
};

const calls: Readonly<Record<CallFaultKind, Wording>> = {
  "server-error": { title: "Answer 503", about: "Calls are repeated when that is safe.", settings: { share: 0.5 } },
  throttle: { title: "Throttle", about: "The client backs off and tries again.", settings: { share: 0.5 } },
  "token-kick-out": {
    title: "Log us out elsewhere",
    about: "The client logs in once more, for everybody.",
    settings: { share: 0.5 },
  },
  "error-in-200": { title: "Hide errors in a 200", about: "The client reads the body, not the status." },
  "slow-reply": {
    title: "Answer slowly",
    about: "Every call takes a second longer.",
    settings: { seconds: 1 },
  },
  "clock-jump": {
    title: "Jump the platform's clock",
    about:
      "Every other call finds it an hour later: tokens have ended before their time, and the client logs in again.",
    settings: { share: 0.5, seconds: 3600 },
  },
};

const listed = (group: Readonly<Record<string, Wording>>): readonly ListedFault[] =>
  Object.entries(group).map(([name, wording]) => ({ name, ...wording }));

/** Every fault that the page offers, by where it strikes. The types leave none of the emulator's out. */
export const faultGroups = {
  "This application": listed(own),
  Notifications: listed(pushes),
  "Calls to the platform": listed(calls),
} as const;
