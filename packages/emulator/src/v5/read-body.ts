import type * as z from "zod/mini";
import { badRequest, invalid } from "./refusal.ts";

/** A request's JSON, checked. @throws V5Refusal naming the first field at fault */
export async function readBody<Value>(schema: z.ZodMiniType<Value>, request: Request): Promise<Value> {
  const body: unknown = await request.json().catch(() => {
    throw badRequest();
  });
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw invalid(`The parameter ${read.error.issues[0]!.path.join(".") || "body"} is wrong.`);
}
