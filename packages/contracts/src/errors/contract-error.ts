import { UpcallError } from "./upcall-error.ts";

/** One thing wrong with a value, in the shape of Standard Schema. */
export interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

const shown = 5;

/** Names of fields may be anybody's text, so they are quoted unless plain, and cut. */
const place = (path: Issue["path"]): string =>
  path
    .map((name) => (/^[\w-]+$/.test(String(name)) ? String(name) : JSON.stringify(String(name))))
    .join(".")
    .slice(0, 100) || "value";

function told(issues: readonly Issue[]): string {
  const first = issues.slice(0, shown).map(({ path, message }) => `${place(path)} ${message}`);
  return [...first, ...(issues.length > shown ? [`and ${issues.length - shown} more`] : [])].join("; ");
}

/** A value does not have the shape that the contract gives it. Every issue names the field. */
export class ContractError extends UpcallError {
  override readonly name = "ContractError";
  readonly code = "CONTRACT";
  readonly advice: "fix-request" | "report-bug";
  /** What was being read or written, such as `subDeviceManagementData request`. */
  readonly where: string;
  readonly issues: readonly Issue[];

  constructor(where: string, issues: readonly Issue[], advice: "fix-request" | "report-bug" = "fix-request") {
    super(`${where} is not valid: ${told(issues)}.`);
    this.where = where;
    this.issues = issues;
    this.advice = advice;
  }
}
