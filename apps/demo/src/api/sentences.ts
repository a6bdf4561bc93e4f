import { isUpcallError } from "@upcall/contracts/errors";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

/** What every refusal of the application says, and the pages show. */
export interface Refusal {
  readonly message: string;
}

const byStatus: Readonly<Record<number, string>> = {
  400: "The request cannot be read.",
  401: "Log in first, with a login link.",
  403: "Only this application's own pages may do that.",
};

/** For `onError`: every refusal is a sentence in JSON. Of what is a fault of ours, strangers learn nothing. */
export async function sentenceOf(error: Error, context: Context): Promise<Response> {
  if (isUpcallError(error)) return context.json(error.toJSON(), 502);
  if (error instanceof HTTPException)
    return context.json<Refusal>({ message: error.message || byStatus[error.status] || "Refused." }, error.status);
  console.error(error);
  return context.json<Refusal>({ message: "Something went wrong here; the application's log says what." }, 500);
}
