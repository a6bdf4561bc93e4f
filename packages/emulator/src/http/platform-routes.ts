import { operations, type Operation, type OperationName } from "@upcall/contracts";
import type { ErrorEntry } from "@upcall/contracts/errors";
import type { Hono } from "hono";
import { createsTask } from "../wire/adapt-request.ts";
import type { Wire } from "../wire/wire-options.ts";
import type { Caller, Handlers } from "./handler.ts";
import { readRequest } from "./read-request.ts";
import { Refusal } from "./refusal.ts";
import { wireText } from "./wire-text.ts";

/** Decides who calls and whether they may; rejects with a Refusal. */
export type Admit = (operation: Operation, request: Request) => Promise<Caller>;

const json = { "content-type": "application/json; charset=UTF-8" };

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

/** A success in the platform's form: void replies keep the Content-Type, which the vendor's Java SDK insists on. */
const success = (status: number, body: unknown): Response =>
  status === 204
    ? new Response(null, { status })
    : new Response(body === undefined ? "" : JSON.stringify(body), { status, headers: json });

/** A refusal in the platform's form. */
const refused = ({ name }: Operation, entry: ErrorEntry, status: number): Response =>
  new Response(JSON.stringify({ error_code: entry.code, error_desc: wireText(name, entry) }), {
    status,
    headers: json,
  });

export interface PlatformRoutesOptions {
  readonly admit: Admit;
  readonly wire: Wire;
  /** Called for every call; `code` is that of its refusal. */
  readonly count: (operation: OperationName, code?: string) => void;
  /** Whether codes that are documented with status 200 too are answered with it. */
  readonly errorsInside200: boolean;
}

/** Does what an operation asks for, with a request that was checked. */
export type Serve = (request: never, caller: Caller) => unknown;

/** Serves an operation on its documented method and path. */
export function serveOperation(app: Hono, operation: Operation, handle: Serve, options: PlatformRoutesOptions): void {
  const { admit, wire, count, errorsInside200 } = options;
  const name = operation.name as OperationName;
  app.on(operation.method, honoPath(operation.path), async ({ req }) => {
    try {
      const caller = await admit(operation, req.raw);
      const request = await readRequest(operation, req.raw, req.param(), wire);
      const reply = handle(request as never, caller);
      count(name);
      return success(createsTask(operation) ? wire.taskStatus : operation.reply.status, reply);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      count(name, problem.entry.code);
      const inside200 = errorsInside200 && problem.entry.http.includes(200);
      return refused(operation, problem.entry, inside200 ? 200 : problem.status);
    }
  });
}

/** Serves every operation of the contract. */
export function platformRoutes(app: Hono, handlers: Handlers, options: PlatformRoutesOptions): void {
  for (const [name, operation] of Object.entries(operations))
    serveOperation(app, operation, handlers[name as OperationName], options);
}
