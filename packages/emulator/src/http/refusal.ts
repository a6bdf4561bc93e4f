import type { ErrorEntry } from "@upcall/contracts/errors";

/** The platform's refusal of a call. Never leaves the emulator: it becomes an answer with an error body. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly entry: ErrorEntry;
  /** HTTP status of the answer; some codes come with several. */
  readonly status: number;

  constructor(entry: ErrorEntry, status: number = entry.http[0] ?? 404) {
    super(entry.meaning);
    this.entry = entry;
    this.status = status;
  }
}

/** @throws Refusal when `wrong` */
export function refuseIf(wrong: boolean, entry: ErrorEntry): void {
  if (wrong) throw new Refusal(entry);
}

/** What was looked for. @throws Refusal when it is not there */
export function required<Value>(value: Value | undefined, entry: ErrorEntry): Value {
  if (value === undefined) throw new Refusal(entry);
  return value;
}
