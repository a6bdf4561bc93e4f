import type * as z from "zod/mini";
import type { ErrorEntry } from "../errors/entry.ts";

/** One API of the platform as data: clients, emulator routes and documents are derived from it. */
export interface Operation {
  /** The platform's documented API name. */
  readonly name: string;
  readonly summary: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path with `{parameters}`, from the root of the platform's origin. */
  readonly path: `/${string}`;
  /** Whether the call carries `app_key` and `Authorization`. */
  readonly authenticated: boolean;
  /** Whether repeating a request that may have arrived does no harm. */
  readonly repeatable: boolean;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType<object, object>;
  /** Encoding of the body; JSON unless said. */
  readonly encoding?: "form";
  readonly reply: { readonly status: number; readonly body?: z.ZodMiniType };
  /** Codes that the operation is documented to answer. */
  readonly errors: readonly ErrorEntry[];
  /** Page of the platform's documentation that describes it. */
  readonly source: string;
}

type InputOf<Schema> = Schema extends z.ZodMiniType ? z.input<Schema> : unknown;
type Flat<T> = { [Key in keyof T]: T[Key] };

/** What a call takes: path, query and body fields in one object. */
export type RequestOf<O extends Operation> = Flat<InputOf<O["params"]> & InputOf<O["query"]> & InputOf<O["body"]>>;

/** What a call gives; `void` where the platform documents no body. */
export type ReplyOf<O extends Operation> = O["reply"] extends { body: infer Body extends z.ZodMiniType }
  ? z.output<Body>
  : void;

/** The codes that a call is documented to fail with. */
export type ErrorCodeOf<O extends Operation> = O["errors"][number]["code"];
