/** What the process ends with. Scripts may rely on the numbers. */
export const exitCodes = {
  done: 0,
  bad: 1,
  usage: 2,
  refused: 3,
  unreachable: 4,
  bug: 70,
  interrupted: 130,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What each exit code means, for the documentation. */
export const exitCodeMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: "Done, and the answer is good",
  bad: "Done, but the answer is bad: `doctor` found a fault, a device failed, a receiver did not answer 200, an id or key does not exist, a code is not known",
  usage: "Wrong use: an unknown command or option, a missing setting, a value that cannot be right. Nothing was sent",
  refused: "The platform refused the call with an error code",
  unreachable: "A network fault: no such host, no connection, no answer in time, a certificate that cannot be verified",
  bug: "A fault of this program; please report it",
  interrupted: "Ended by Ctrl-C or a termination signal, or the answer to a question was no",
};
