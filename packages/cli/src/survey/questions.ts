import type { EditionName, WireOptions } from "@upcall/emulator";

/** What the documentation of the platform leaves open. */
export const questions = [
  "What does a second management subscription to the same type do, and can two callback URLs of one type exist beside each other?",
  "Which spelling of the callback field does the management subscription read: callbackurl, callbackUrl, or both?",
  "What body does a successful management subscription answer?",
  "With which status is a created upgrade task answered?",
  'What is the word for the execution mode "when the device is online"?',
  "In which unit is upgradeTime, and in which notation errorCode?",
  "Do devices report otacreated and RequestDownload before downloading, and for software, firmware or both?",
  "When is a notification repeated that was answered with 503, another 2xx, a 4xx or a 500, and how long after?",
  "How long does a superseded access token work, and what does a refresh do to earlier tokens?",
  "Does the platform ask callers for a client certificate, and must they have one?",
] as const;

/** The answer to one of the {@link questions}. */
export interface Finding {
  /** Counts from 1. */
  readonly question: number;
  /** What was seen, or "not asked, because …". */
  readonly answer: string;
  /** How an emulator has to be set to do the same. */
  readonly wire?: WireOptions;
  readonly edition?: EditionName;
}

/** A question that could not be asked. @param why ends the sentence "not asked, because …" */
export const notAsked = (question: number, why: string): Finding => ({ question, answer: `not asked, because ${why}` });
