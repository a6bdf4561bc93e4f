/** What the process ends with. Documented in docs/cli.md; scripts may rely on the numbers. */
export const exitCodes = {
  /** Done, and the answer is good. */
  done: 0,
  /** Done, but the answer is bad: a check found a fault, a device failed, a receiver refused. */
  bad: 1,
  /** Wrong use: an unknown command or option, a missing setting, a value that cannot be right. Nothing was sent. */
  usage: 2,
  /** The platform refused the call with an error code. */
  refused: 3,
  /** A network fault: no such host, no connection, no answer in time. */
  unreachable: 4,
  /** A fault of this program. */
  bug: 70,
  /** Ended by Ctrl-C or a termination signal. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
