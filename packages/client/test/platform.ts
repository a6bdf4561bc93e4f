import { createEmulator, virtualClock, type Emulator, type EmulatorOptions } from "@upcall/emulator";
import { createClient, type Client, type ClientOptions, type CommonOptions, type Fetch } from "../src/index.ts";
import { testClock, type TestClock } from "../src/testing/index.ts";

export const app = { appId: "my-app", secret: "s3cret-of-my-app" };

/** What went over the wire. */
export interface Seen {
  readonly at: number;
  /** As in `POST /iocm/app/sec/v1.1.0/login`. */
  readonly line: string;
  readonly status: number;
  readonly code: string | undefined;
}

export interface Platform {
  readonly clock: TestClock;
  readonly emulator: Emulator;
  readonly seen: Seen[];
  readonly fetch: Fetch;
  /** A client in the test's time; more options win. */
  readonly client: (options?: Partial<CommonOptions>) => Client;
  /** How many answers had this code, or how many requests ended in this path. */
  readonly count: (what: string) => number;
}

/** The emulator and clients of it, all in one time that stands still until a test moves it. */
export function platform(
  options: Partial<EmulatorOptions> = {},
  wrap: (fetch: Fetch) => Fetch = (fetch) => fetch,
): Platform {
  const clock = testClock();
  const emulator = createEmulator({
    apps: [app],
    fleet: [{ group: "meters", devices: 250 }],
    deliver: async () => new Response(),
    clock: virtualClock({ wall: clock.now }),
    ...options,
  });
  const seen: Seen[] = [];
  const fetch = wrap(async (request) => {
    const { pathname, search } = new URL(request.url);
    const response = await emulator.fetch(request);
    const text = await response.text();
    const body = JSON.parse(text || "{}") as { error_code?: string };
    const line = `${request.method} ${pathname}${search}`;
    seen.push({ at: clock.now(), line, status: response.status, code: body.error_code });
    return new Response(text || null, response);
  });
  return {
    clock,
    emulator,
    seen,
    fetch,
    client: (more = {}) =>
      createClient({
        ...app,
        baseUrl: "http://localhost:8743",
        fetch,
        clock,
        random: () => 0.5,
        ...more,
      } as ClientOptions),
    count: (what) => seen.filter(({ line, code }) => code === what || line.split("?")[0]!.endsWith(what)).length,
  };
}

export const callbackUrl = "https://hooks.example.com:443/iot/p4th-t0ken";
