import type { Operation } from "@upcall/contracts";
import { adaptBody, restoreExecuteType } from "../wire/adapt-request.ts";
import type { Wire } from "../wire/wire-options.ts";
import { invalidRequest } from "./invalid-request.ts";
import { fromQuery, tolerant } from "./tolerant.ts";

/** The fields of a body; `undefined` when it cannot be read. */
async function bodyOf({ encoding }: Operation, request: Request): Promise<unknown> {
  // workerd warns of `text()` on a form.
  const text = new TextDecoder().decode(await request.arrayBuffer());
  const json = /json/i.test(request.headers.get("content-type") ?? "");
  if (encoding === "form" && !json) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Path, query and body of a call as one flat object, checked against the operation's schemas.
 *
 * @throws Refusal with the code that the platform answers for the first thing wrong
 */
export async function readRequest(
  operation: Operation,
  request: Request,
  params: Record<string, string>,
  wire: Wire,
): Promise<Record<string, unknown>> {
  const { searchParams } = new URL(request.url);
  const sent = operation.body && (await bodyOf(operation, request));
  const parts = [
    operation.params && ([operation.params, params] as const),
    operation.query && ([operation.query, fromQuery(operation.query, searchParams)] as const),
    operation.body && ([operation.body, tolerant(operation.body, adaptBody(operation, sent, wire))] as const),
  ];
  const fields: Record<string, unknown> = {};
  for (const part of parts) {
    if (!part) continue;
    const read = part[0].safeParse(part[1]);
    if (!read.success) throw invalidRequest(operation, read.error.issues[0]!, part[1]);
    Object.assign(fields, read.data);
  }
  return restoreExecuteType(fields, sent, wire);
}
