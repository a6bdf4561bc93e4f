import type { ErrorEntry } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { Limit } from "./limit/window.ts";
import type { TokenStore } from "./stores/token-store.ts";

/** What a call takes beside its request. */
export interface CallOptions {
  /** Ends the call, wherever it is, with a TransportError whose code is `ABORTED`. */
  readonly signal?: AbortSignal | undefined;
  /** The access token to send. It is sent as it is: the client does not log in, and does not replace it when the platform refuses it. */
  readonly accessToken?: string | undefined;
}

/** A request as it goes over the wire, before it is signed. */
export interface EncodedRequest {
  /** Path and query, from the root of the platform. */
  readonly target: string;
  /** Query fields that no hook may see, such as a callback URL; they are added to `target` when it is sent. */
  readonly hiddenQuery?: string | undefined;
  readonly contentType?: string | undefined;
  readonly body?: string | undefined;
  /** Texts that no error may repeat. */
  readonly confidential: readonly string[];
}

/** All that goes over the wire, for a signature over it. */
export interface UnsignedRequest {
  readonly operation: Operation;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array | undefined;
}

/** Authenticates the requests of one call. */
export interface Signer {
  /** Gets what a signature needs, such as an access token. Runs before each attempt waits for its place in the limit. */
  readonly ready?: (signal: AbortSignal) => Promise<void>;
  /** Gives the headers that authenticate a request. Runs for each attempt, just before it is sent; no hook sees them. */
  readonly sign: (request: UnsignedRequest) => Promise<Readonly<Record<string, string>>>;
  /** The platform has refused the last signature. True when another one may be accepted. */
  readonly renew?: () => boolean;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` when it is empty or no JSON. */
  readonly json: unknown;
}

/** What the platform means by an answer that is no success. */
export interface Refusal {
  /** The platform's code; none when only the status says it. */
  readonly code?: string | undefined;
  /** Meaning, handling and advice. */
  readonly entry?: ErrorEntry | undefined;
  /**
   * Whether the call is made again: `signed` once with a new signature, `limited` when the limit allows, since the platform
   * has had too many calls, `fault` a few times where that does no harm.
   */
  readonly repeat: "never" | "signed" | "limited" | "fault";
  /** Milliseconds to wait before, where the platform says so. */
  readonly delay?: number | undefined;
}

/** A platform as the transport sees it. */
export interface Platform {
  /** Whose calls the platform counts; part of the name under which clients share their limit. */
  readonly application: string;
  /** What the platform takes from one application, unless the client's options say otherwise; `false` when it counts none. */
  readonly limit: Limit | false;
  /** Lays a request out as the platform spells it. @throws ContractError and ConfigError for a wrong request. */
  readonly encode: (operation: Operation, request: object) => EncodedRequest;
  /** Authenticates a call. Not asked for operations that are not `authenticated`. */
  readonly signer: (options: CallOptions) => Signer;
  /** Reads an answer; `undefined` for a success, whose body is then checked against the contract. */
  readonly refusal: (answer: Answer, operation: Operation, options: CallOptions) => Refusal | undefined;
  /** Takes note of a reply, such as that of a login by hand. */
  readonly received?: (operation: Operation, request: object, reply: unknown) => Promise<void>;
}

/** What a profile may use. */
export interface Connection {
  /** Host and port of the platform. */
  readonly host: string;
  /** Makes a call without a signature, such as a login. It passes no hook of the user. */
  readonly send: (operation: Operation, request: object) => Promise<unknown>;
  /** Longest time that {@link send} takes, in milliseconds. */
  readonly sendTimeout: number;
  /** Where the clients of an application share what they know. */
  readonly store: TokenStore;
}

/** Makes the platform of one client. Write one to call a platform of your own with `createPlatformClient`. */
export type Profile = (connection: Connection) => Platform;
