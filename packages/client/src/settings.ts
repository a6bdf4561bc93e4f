import { ConfigError } from "@upcall/contracts/errors";
import { systemClock, type Clock } from "./clock.ts";

/** Sends one request. The global `fetch`, a service binding's, or a wrapper with its own TLS settings. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** What `createClient` takes. */
export interface ClientOptions {
  /** Root of the platform's API, such as `https://iot.example.com:8743`. HTTP only on loopback or with `commissioning`. */
  readonly baseUrl: string;
  /** Id of the application; also sent as `app_key`. */
  readonly appId: string;
  /** The application's secret. Never appears in an error, a log or a hook. */
  readonly secret: string;
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
  /** @default the machine's clock */
  readonly clock?: Clock | undefined;
}

const known: { [Option in keyof ClientOptions]-?: true } = {
  baseUrl: true,
  appId: true,
  secret: true,
  commissioning: true,
  fetch: true,
  timeout: true,
  deadline: true,
  clock: true,
};

/** Options that were checked, with every default filled in. */
export interface Settings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly appId: string;
  readonly secret: string;
  readonly commissioning: boolean;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeout: number;
  readonly deadline: number;
  readonly clock: Clock;
}

const isLoopback = (host: string): boolean => /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(host);

function baseOf(baseUrl: unknown, commissioning: boolean): string {
  const problem = (must: string): never => {
    throw new ConfigError("baseUrl", `must ${must}, such as https://iot.example.com:8743`);
  };
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl)) return problem("be the address of the platform");
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(baseUrl);
  if (username || password || search || hash) problem("hold only a scheme, a host, a port and a path");
  if (protocol !== "https:" && !(protocol === "http:" && (commissioning || isLoopback(hostname))))
    problem("use HTTPS; HTTP is for loopback addresses, or for test set-ups that say commissioning: true");
  return origin + pathname.replace(/\/+$/, "");
}

function word(option: string, value: unknown): string {
  if (typeof value === "string" && /^\S{1,256}$/.test(value)) return value;
  throw new ConfigError(option, "must be the text that the platform issued, without spaces");
}

function duration(option: string, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === "number" && value > 0 && value <= 2_147_483_647) return value;
  throw new ConfigError(option, "must be a number of milliseconds above 0");
}

function sender(fetch: Fetch | undefined): Settings["send"] {
  if (fetch === undefined) return (url, init) => globalThis.fetch(url, init);
  if (typeof fetch !== "function") throw new ConfigError("fetch", "must be a function that takes a Request");
  return async (url, init) => fetch(new Request(url, init));
}

/**
 * Checks the options of a client.
 *
 * @throws ConfigError naming the first option that is wrong.
 */
export function settingsOf(options: ClientOptions): Settings {
  for (const option of Object.keys(options))
    if (!Object.hasOwn(known, option))
      throw new ConfigError(option, `is not an option of the client; the options are ${Object.keys(known).join(", ")}`);
  const commissioning = options.commissioning ?? false;
  return {
    baseUrl: baseOf(options.baseUrl, commissioning),
    appId: word("appId", options.appId),
    secret: word("secret", options.secret),
    commissioning,
    send: sender(options.fetch),
    timeout: duration("timeout", options.timeout, 10_000),
    deadline: duration("deadline", options.deadline, 120_000),
    clock: options.clock ?? systemClock,
  };
}
