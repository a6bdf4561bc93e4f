import { ContractError, isUpcallError } from "@upcall/contracts/errors";
import { exitCodes, type ExitCode } from "./exit-codes.ts";

/** How a run failed, ready to be shown. */
export interface Failure {
  readonly code: ExitCode;
  readonly error: { readonly name: string; readonly code: string; readonly message: string };
}

const network: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host name has no address; check its spelling and your DNS",
  EAI_AGAIN: "the name server did not answer; check your network",
  ECONNREFUSED: "nothing listens on that port; check host and port, and that the server runs",
  ECONNRESET: "the server closed the connection; try again",
  ETIMEDOUT: "no answer in time; check host, port and firewalls",
  EHOSTUNREACH: "there is no route to the host; check your network",
  ENETUNREACH: "there is no route to the host; check your network",
};

const local: Readonly<Record<string, string>> = {
  EADDRINUSE: "in use; choose another with --port, or 0 for any",
  EACCES: "permission denied",
  ENOENT: "no such file",
  EISDIR: "this is a folder, not a file",
};

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
  readonly port?: number;
  readonly address?: string;
  readonly hostname?: string;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && typeof (error as Partial<SystemError>).code === "string";

const failed = (code: ExitCode, name: string, errorCode: string, message: string): Failure => ({
  code,
  error: { name, code: errorCode, message },
});

/** The exit code that belongs to an error of the libraries: their advice tells the caller's fault from the platform's. */
function exitCodeOf(error: { readonly name: string }): ExitCode {
  if (error.name === "PlatformError") return exitCodes.refused;
  if (error.name === "TransportError") return exitCodes.unreachable;
  return exitCodes.usage;
}

/** A certificate that did not pass; every word of OpenSSL's for that, and Node's own. */
const ofCertificate = /CERT|CRL|SIGNATURE|ISSUER/;

/** SQLite's words, and the five characters of PostgreSQL, of which one is a digit at least. */
const ofDatabase = /^(ERR_)?SQLITE_|^(?=.*\d)[\dA-Z]{5}$/;

function systemFailure({ code, message, hostname, address, port, path }: SystemError): Failure | undefined {
  if (code.startsWith("commander.")) return failed(exitCodes.usage, "UsageError", "USAGE", usage(message));
  const server = hostname ?? (address === undefined ? "network" : `${address} port ${port}`);
  if (code in network) return failed(exitCodes.unreachable, "NetworkError", code, `${server}: ${network[code]}`);
  const thing = path ?? (port === undefined ? "file" : `port ${port}`);
  if (code in local) return failed(exitCodes.usage, "FileError", code, `${thing}: ${local[code]}`);
  if (path !== undefined) return failed(exitCodes.usage, "FileError", code, message);
  if (code === "EPROTO")
    return failed(exitCodes.unreachable, "NetworkError", code, "the port does not speak TLS; check the URL");
  if (ofCertificate.test(code)) {
    const advice = `the certificate could not be verified (${code}); run upcall doctor to see why, or name its CA with --ca or --callback-ca`;
    return failed(exitCodes.unreachable, "NetworkError", code, advice);
  }
  if (ofDatabase.test(code))
    return failed(exitCodes.usage, "InboxError", code, `the inbox's database says: ${message}`);
  return undefined;
}

/** Puts any error into one sentence that says what to do. */
export function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return failed(exitCodes.interrupted, "Interrupted", "INTERRUPTED", "interrupted");
  if (error instanceof Error && error.name === "Declined")
    return failed(exitCodes.interrupted, "Interrupted", "DECLINED", error.message);
  if (error instanceof ContractError && error.where.endsWith(" request"))
    return failed(exitCodes.usage, error.name, error.code, requestProblems(error));
  if (isUpcallError(error)) return failed(exitCodeOf(error), error.name, error.code, wordsOf(error));
  const failure = isSystemError(error) ? systemFailure(error) : undefined;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return failure ?? failed(exitCodes.bug, "Bug", "BUG", `this is a fault of upcall, please report it: ${message}`);
}

/** What the libraries advise, by what to type here. */
const commandOf: Readonly<Record<string, string>> = {
  baseUrl: "--platform",
  queryUpgradePackageList: "upcall packages",
  queryUpgradeTaskList: "upcall upgrade show",
  queryBatchSubscriptions: "upcall subscriptions",
};

const advice = new RegExp(`(?<=\\. .*|; .*)\\b(${Object.keys(commandOf).join("|")})\\b`, "g");

/** An answer of the platform is quoted as it is; what was wrong before anything was sent is said in flags, and advice in commands. */
const wordsOf = (error: Error): string =>
  error.name === "ConfigError"
    ? inFlags(error.message)
    : error.message.replace(advice, (_, name: string) => commandOf[name]!);

/** Options and fields of the libraries, by what they are called on the command line. */
const flagOf: Readonly<Record<string, string>> = {
  baseUrl: "--platform",
  appId: "--app-id",
  callbackUrl: "--callback",
  callbackurl: "--callback",
  commissioning: "--commissioning",
  notifyType: "--type",
  fileId: "--file",
  devices: "--device",
  deviceGroups: "--group",
  deviceType: "--device-type",
  model: "--model",
  manufacturerName: "--manufacturer",
  startTime: "--from",
  endTime: "--until",
  retryTimes: "--retries",
};

const fields = new RegExp(
  `(?<![\\w"-])(?:targets\\.|policy\\.)?(${Object.keys(flagOf).join("|")})(?:: true)?(?![\\w-])`,
  "g",
);

/** The libraries speak of options of functions and fields of requests; here they are flags. */
const inFlags = (message: string): string => message.replace(fields, (_, name: string) => flagOf[name]!);

/** What is wrong with a request, in the words of the command line. */
const requestProblems = ({ issues }: ContractError): string =>
  issues
    .map(({ path, message }) => inFlags(`${path.join(".")} ${message}`.replace(/^(targets|policy) /, "")))
    .join("; ");

/** Commander's words on one line, without its `error:`, and with where to look when it suggests nothing. */
function usage(message: string): string {
  const [problem, suggestion] = message
    .replace(/^error: (?:command-argument value '(.*)' is invalid for argument '(.*)'\. )?/s, (_, value, name) =>
      name === undefined ? "" : `'${value}' is not a ${name}. `,
    )
    .split(/\n\((.*)\)$/s);
  const sentence = problem!.replaceAll("\n", " ").replace(/[.?]?$/, (end) => (end === "?" ? end : "."));
  if (suggestion) return `${sentence} ${suggestion}`;
  return sentence.endsWith("?") ? sentence : `${sentence} Add --help to see how it is used`;
}
