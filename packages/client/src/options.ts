import type { KyInstance, RetryOptions } from "ky";
import type { Limit } from "./limit/window.ts";
import type { Profile } from "./profile.ts";
import type { TokenStore } from "./stores/token-store.ts";
import type { AccessToken } from "./token.ts";

/**
 * Sends one request. The global `fetch`, a service binding's, or a wrapper with its own TLS settings.
 * `init` holds what the ky instance has for `fetch` alone, such as `dispatcher`.
 */
export type Fetch = (request: Request, init?: RequestInit) => Response | Promise<Response>;

/**
 * Gets an access token from elsewhere, such as a backend, so that this program holds no secret.
 * Called when there is none, before it expires, and with `rejected` when the platform has refused that one.
 */
export type AccessTokenProvider = (rejected: string | undefined) => Promise<AccessToken>;

/** What every client takes, whatever its platform. */
export interface CommonOptions {
  /**
   * Root of the platform's API, such as `https://iot.example.com:8743`. HTTP only on loopback or with `commissioning`.
   * In a browser also a path of the page's own origin, such as `/iot`.
   */
  readonly baseUrl: string;
  /**
   * Says that this is a test set-up: HTTP is allowed for `baseUrl` and for callback URLs.
   * @default false
   */
  readonly commissioning?: boolean | undefined;
  /**
   * The ky instance that the client extends: its hooks, headers and context apply to every call. No hook ever sees a secret or a
   * token: a request has no body there and no `authorization`, an answer no body. `options.context.upcall` says which call it is.
   * @default a plain one
   */
  readonly ky?: KyInstance | undefined;
  /** @default that of the ky instance, else the global `fetch` */
  readonly fetch?: Fetch | undefined;
  /**
   * Longest wait for one answer and its body, in milliseconds.
   * @default that of the ky instance, else 10_000; behind a proxy `totalTimeout`, since the proxy's call waits for its turn
   */
  readonly timeout?: number | undefined;
  /**
   * Longest time for a whole call with its waits, logins and repeats, in milliseconds.
   * @default that of the ky instance, else 120_000
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How often, and after which delay, a call is repeated after a fault of the network or of a gateway. A call that is not safe to
   * repeat never is, so ky's `methods`, `statusCodes` and `shouldRetry` have no say; but a hook of your own that returns `ky.retry()`
   * repeats any call, also the creation of a task that has been done. A new login and throttling do not count.
   * @default that of the ky instance, else 2
   */
  readonly retry?: number | Pick<RetryOptions, "limit" | "delay" | "backoffLimit" | "jitter"> | undefined;
  /**
   * How many calls the platform takes from the application; `false` when it counts none.
   * @default what the platform documents: { calls: 100, per: 60_000 }
   */
  readonly limit?: Partial<Limit> | false | undefined;
  /**
   * Where all clients of the application share its token and its limit.
   * @default this client's memory, for its own calls only
   */
  readonly store?: TokenStore | undefined;
}

/** What `createClient` takes for another platform that serves V1's operations. */
export type ProfileOptions = CommonOptions & {
  /** How that platform authenticates and answers, such as `ctwing({ … })` of `@upcall/client/ctwing`. */
  readonly profile: Profile;
};

/** What `createClient` takes: the common options and one of three ways to be an application. */
export type ClientOptions = CommonOptions &
  (
    | {
        /** Id of the application; also sent as `app_key`. */
        readonly appId: string;
        /** The application's secret. Never appears in an error, a log or a hook. */
        readonly secret: string;
        readonly accessToken?: never;
        readonly proxied?: never;
      }
    | {
        readonly appId: string;
        readonly accessToken: AccessTokenProvider;
        readonly secret?: never;
        readonly proxied?: never;
      }
    | {
        /** Says that `baseUrl` is a proxy that adds `app_key` and token, so that nothing secret is here. */
        readonly proxied: true;
        readonly appId?: never;
        readonly secret?: never;
        readonly accessToken?: never;
      }
  );
