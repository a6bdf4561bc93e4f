import { readFile } from "node:fs/promises";
import { ConfigError } from "@upcall/contracts/errors";
import type { EditionName, WireOptions } from "@upcall/emulator";
import type { Exchange } from "./exchanges.ts";
import type { Arrival } from "./listener.ts";
import { questions, type Finding } from "./questions.ts";
import { createRedactor, type Secret } from "./redact.ts";

/** What `upcall survey` writes, and `upcall emulate --like` reads. */
export interface SurveyFile {
  /** Version of this form. */
  readonly survey: 1;
  /** The edition that the platform is most like; absent where nothing was pushed. */
  readonly edition?: EditionName;
  /** How an emulator has to be set to do the same. */
  readonly wire: WireOptions;
  readonly findings: readonly { readonly question: string; readonly answer: string }[];
  readonly exchanges: readonly object[];
  readonly arrivals: readonly object[];
}

/** What was seen, as it was. */
export interface Seen {
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
  readonly arrivals: readonly Arrival[];
  readonly secrets: readonly Secret[];
}

/** Puts what was seen into a file that can be shown to anybody. */
export function surveyFile({ findings, exchanges, arrivals, secrets }: Seen): SurveyFile {
  const everything = exchanges.flatMap(({ request: { params, query, body }, answer }) => [
    params,
    query,
    body,
    "body" in answer && typeof answer.body !== "string" ? answer.body : undefined,
  ]);
  const bodies = arrivals.map(({ body }) => parsed(body));
  const redactor = createRedactor(secrets, [...everything, ...bodies]);
  const edition = findings.find((finding) => finding.edition)?.edition;
  return {
    survey: 1,
    ...(edition && { edition }),
    wire: Object.assign({}, ...findings.map(({ wire }) => wire)) as WireOptions,
    findings: questions.map((question, at) => ({
      question,
      answer: redactor.sentence(findings.find((finding) => finding.question === at + 1)?.answer ?? "not asked"),
    })),
    exchanges: exchanges.map(({ purpose, operation, request, answer, milliseconds }) => ({
      purpose,
      operation,
      request: {
        ...request,
        ...(redactor.value({ params: request.params, query: request.query, body: request.body }) as object),
      },
      answer:
        "error" in answer
          ? { error: redactor.sentence(answer.error) }
          : {
              status: answer.status,
              headers: redactor.headers(answer.headers),
              body: typeof answer.body === "string" ? redactor.body(answer.body) : redactor.value(answer.body),
            },
      milliseconds,
    })),
    arrivals: arrivals.map(({ after, headers, body, status, attempt, clientCertificate }) => ({
      after,
      attempt,
      status,
      ...(clientCertificate !== undefined && { clientCertificate }),
      headers: redactor.headers(headers),
      body: redactor.body(body),
    })),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the file of a survey as far as an emulator needs it.
 *
 * @throws ConfigError for a file that is none; what is wrong in `wire` is left to the emulator
 */
export async function readSurvey(path: string): Promise<Pick<SurveyFile, "edition" | "wire">> {
  const value = parsed(await readFile(path, "utf8")) as Partial<SurveyFile> | undefined;
  if (value?.survey !== 1 || typeof value.wire !== "object" || value.wire === null)
    throw new ConfigError("--like", `${path} is not a file that upcall survey wrote`);
  const { edition, wire } = value;
  if (edition !== undefined && !["A", "B", "C"].includes(edition))
    throw new ConfigError("--like", `${path}: edition must be A, B or C`);
  return { ...(edition && { edition }), wire };
}
