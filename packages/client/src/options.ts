import type { AccessToken } from "./auth/token-source.ts";
import type { Clock } from "./clock.ts";
import type { Limit } from "./flow/window.ts";
import type { Hooks } from "./hooks.ts";
import type { TokenStore } from "./stores/token-store.ts";

/** Sends one request. The global `fetch`, a service binding's, or a wrapper with its own TLS settings. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Gets an access token from elsewhere, such as a backend, so that this program holds no secret.
 * Called when there is none, before it expires, and with `rejected` when the platform has refused that one.
 */
export type AccessTokenProvider = (rejected: string | undefined) => Promise<AccessToken>;

/** What every client takes. */
export interface CommonOptions extends Hooks {
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
  /** @default the global `fetch` */
  readonly fetch?: Fetch | undefined;
  /**
   * Longest wait for one answer, in milliseconds.
   * @default 10_000
   */
  readonly timeout?: number | undefined;
  /**
   * Longest time for a whole call with its waits, logins and repeats, in milliseconds.
   * @default 120_000
   */
  readonly deadline?: number | undefined;
  /**
   * How often a call is repeated after a fault of the network or of a gateway. A call that is not safe to repeat never is.
   * @default 2
   */
  readonly retries?: number | undefined;
  /**
   * How many calls the platform takes from the application; `false` when it counts none.
   * @default { calls: 100, per: 60_000 }
   */
  readonly limit?: Partial<Limit> | false | undefined;
  /**
   * Where all clients of the application share its token and its call budget.
   * @default this client's memory, for its own calls only
   */
  readonly store?: TokenStore | undefined;
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
  /**
   * A number from 0 to below 1, for jitter and for names in the store.
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

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
