/** The platform's refusal of a call. Never leaves the emulator: it becomes an answer with an error body. */
export class V5Refusal extends Error {
  override readonly name = "V5Refusal";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const invalid = (message: string): V5Refusal => new V5Refusal(400, "IOTDA.000006", `Invalid input. ${message}`);
export const badRequest = (): V5Refusal => new V5Refusal(400, "IOTDA.000008", "Bad request.");
export const missing = (what: string): V5Refusal => new V5Refusal(404, "IOTDA.014000", `The ${what} does not exist.`);
export const unauthorized = (message: string): V5Refusal => new V5Refusal(401, "APIGW.0301", message);
