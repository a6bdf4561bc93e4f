import type { operations, OperationName, ReplyOf } from "@upcall/contracts";
import type * as z from "zod/mini";

/** Who calls; `appId` is empty for the calls that log in. */
export interface Caller {
  readonly appId: string;
}

type Operations = typeof operations;
type Part<Name extends OperationName, Field extends "params" | "query" | "body"> = Operations[Name] extends {
  readonly [Key in Field]: infer Schema extends z.ZodMiniType;
}
  ? z.output<Schema>
  : unknown;

/** What a handler is given: path, query and body fields, checked and in one object. */
export type Received<Name extends OperationName> = Part<Name, "params"> & Part<Name, "query"> & Part<Name, "body">;

/** Does what one operation asks for. Throws a Refusal instead of answering. */
export type Handler<Name extends OperationName> = (
  request: Received<Name>,
  caller: Caller,
) => ReplyOf<Operations[Name]>;

/** One handler for each operation of the contract. */
export type Handlers = { readonly [Name in OperationName]: Handler<Name> };
