import * as z from "zod/mini";

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
export const unauthorized = (reason: string): V5Refusal =>
  new V5Refusal(401, "APIGW.0301", `Incorrect IAM authentication information: ${reason}`);

/** What an id names. @throws V5Refusal when there is nothing */
export function find<Row>(rows: ReadonlyMap<string, Row>, id: string, what: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw missing(what);
  return row;
}

export const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** A request's JSON, checked. @throws V5Refusal naming the first field at fault */
export async function readBody<Value>(schema: z.ZodMiniType<Value>, request: Request): Promise<Value> {
  const body: unknown = await request.json().catch(() => {
    throw badRequest();
  });
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw invalid(`The parameter ${read.error.issues[0]!.path.join(".") || "body"} is wrong.`);
}
