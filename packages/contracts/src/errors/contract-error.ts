import { UpcallError } from "./upcall-error.ts";

/** One thing wrong with a value, in the shape of Standard Schema. */
export interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

const line = ({ path, message }: Issue): string =>
  `${path.length > 0 ? path.map(String).join(".") : "value"} ${message}`;

/** A value does not have the shape that the contract gives it. Every issue names the field. */
export class ContractError extends UpcallError {
  override readonly name = "ContractError";
  readonly code = "CONTRACT";
  readonly advice: "fix-request" | "report-bug";
  /** What was being read or written, such as `subDeviceManagementData request`. */
  readonly where: string;
  readonly issues: readonly Issue[];

  constructor(where: string, issues: readonly Issue[], advice: "fix-request" | "report-bug" = "fix-request") {
    super(`${where} is not valid: ${issues.map(line).join("; ")}.`);
    this.where = where;
    this.issues = issues;
    this.advice = advice;
  }
}
