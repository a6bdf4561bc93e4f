import type { ConfigError, ContractError, PlatformError } from "@upcall/contracts/errors";
import type { ErrorCodeOf, Operation, ReplyOf, RequestOf } from "@upcall/contracts/operations";
import type { TransportError } from "./errors.ts";
import type { CallOptions } from "./profile.ts";

/** Everything that a call fails with. Editors suggest the codes that the operation is documented to answer. */
export type CallError<Code extends string = string> =
  | (PlatformError & { readonly code: Code | (string & {}) })
  | TransportError
  | ContractError
  | ConfigError;

/** How a call ended, as a value. */
export type Attempt<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError<Code> };

interface Attemptable<O extends Operation> {
  /** The same call as a value that is either the reply or the error, so nothing is thrown. */
  attempt(): Promise<Attempt<ReplyOf<O>, ErrorCodeOf<O>>>;
}

/** A call on its way: a promise of the reply. */
export interface Call<O extends Operation> extends Promise<ReplyOf<O>>, Attemptable<O> {}

/** Rows of a list reply. */
export type RowOf<O extends Operation> =
  ReplyOf<O> extends { data: readonly (infer Row)[] }
    ? Row
    : ReplyOf<O> extends { subscriptions: readonly (infer Row)[] }
      ? Row
      : never;

/** One page of a list, in the same shape for every list and edition of the platform. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Counts from 0. */
  readonly pageNo: number;
  readonly pageSize: number;
  /** Rows of all pages; `undefined` when the platform does not say. */
  readonly total: number | undefined;
}

/**
 * A list that has not been asked for yet. It is no promise, but can be awaited like one: `await` sends the request as it is and gives
 * the reply, however often it is awaited. `page()` gives one page of rows, and iterating
 * gives the rows of all pages, one page at a time; a row that moves between pages meanwhile may come twice or not at all.
 */
export interface ListCall<O extends Operation>
  extends PromiseLike<ReplyOf<O>>, AsyncIterable<RowOf<O>>, Attemptable<O> {
  /** The page that the request names, else the first one. */
  page(): Promise<Page<RowOf<O>>>;
}

type AtLeastOne<Fields> = { [Field in keyof Fields]-?: Fields & Required<Pick<Fields, Field>> }[keyof Fields];
type Own = "appId" | "secret";
type Flat<T> = { [Key in keyof T]: T[Key] };

/**
 * What a method takes: the fields of the contract, of which a login may leave out the client's own credentials. A deletion without
 * any filter, which deletes everything, must say so.
 */
export type Taken<O extends Operation> = O["name"] extends "deleteBatchSubscriptions"
  ? AtLeastOne<RequestOf<O>> | { all: true }
  : RequestOf<O> extends Record<Own, string>
    ? Flat<Omit<RequestOf<O>, Own> & Partial<Pick<RequestOf<O>, Own>>>
    : RequestOf<O>;

/** What a method gives. */
export type Given<O extends Operation> = [RowOf<O>] extends [never] ? Call<O> : ListCall<O>;

/** An operation as a method: one flat object with the fields of path, query and body. */
export type Method<O extends Operation> =
  object extends Taken<O>
    ? (request?: Taken<O>, options?: CallOptions) => Given<O>
    : (request: Taken<O>, options?: CallOptions) => Given<O>;

/** A method for each operation of a table, under the platform's documented name. */
export type ClientOf<Operations extends Record<string, Operation>> = {
  readonly [Name in keyof Operations]: Method<Operations[Name]>;
};
