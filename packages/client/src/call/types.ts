import type { Operation, ReplyOf, RequestOf } from "@upcall/contracts/operations";

/** What any call takes beside its request. */
export interface CallOptions {
  /** Ends the call, wherever it is, with a TransportError whose code is `ABORTED`. */
  readonly signal?: AbortSignal | undefined;
}

/** An operation as a method: one flat object with the fields of path, query and body. */
export type Method<O extends Operation> =
  object extends RequestOf<O>
    ? (request?: RequestOf<O>, options?: CallOptions) => Promise<ReplyOf<O>>
    : (request: RequestOf<O>, options?: CallOptions) => Promise<ReplyOf<O>>;

/** A method for each operation of a table, under the platform's documented name. */
export type ClientOf<Operations extends Record<string, Operation>> = {
  readonly [Name in keyof Operations]: Method<Operations[Name]>;
};
