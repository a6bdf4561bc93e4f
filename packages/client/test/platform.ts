import { createEmulator, virtualClock, type Emulator, type EmulatorOptions } from "@upcall/emulator";
import { afterEach, beforeEach, vi } from "vitest";
import { createClient, type Client, type ClientOptions, type CommonOptions, type Fetch } from "../src/index.ts";

export const app = { appId: "my-app", secret: "s3cret-of-my-app" };

/** What went over the wire. */
export interface Exchange {
  readonly at: number;
  /** As in `POST /iocm/app/sec/v1.1.0/login`. */
  readonly line: string;
  readonly status: number;
  readonly code: string | undefined;
}

export interface Platform {
  readonly emulator: Emulator;
  readonly exchanges: Exchange[];
  readonly fetch: Fetch;
  /** Another client of it; more options win. */
  readonly client: (options?: Partial<CommonOptions>) => Client;
  readonly iot: Client;
  /** How many answers had this code, or how many requests ended in this path. */
  readonly count: (what: string) => number;
}

/** The emulator and clients of it, all in the time of vitest's fake timers. */
export function platform(
  options: Partial<EmulatorOptions> = {},
  wrap: (fetch: Fetch) => Fetch = (fetch) => fetch,
): Platform {
  const emulator = createEmulator({
    apps: [app],
    fleet: [{ group: "meters", devices: 250 }],
    deliver: async () => new Response(),
    clock: virtualClock({ wall: () => Date.now() }),
    ...options,
  });
  const exchanges: Exchange[] = [];
  const fetch = wrap(async (request) => {
    const { pathname, search } = new URL(request.url);
    const response = await emulator.fetch(request);
    const text = await response.text();
    const body = JSON.parse(text || "{}") as { error_code?: string };
    const line = `${request.method} ${pathname}${search}`;
    exchanges.push({ at: Date.now(), line, status: response.status, code: body.error_code });
    return new Response(text || null, response);
  });
  const client: Platform["client"] = (more) =>
    createClient({ ...app, baseUrl: "http://localhost:8743", fetch, ...more } as ClientOptions);
  return {
    emulator,
    exchanges,
    fetch,
    client,
    iot: client(),
    count: (what) => exchanges.filter(({ line, code }) => code === what || line.split("?")[0]!.endsWith(what)).length,
  };
}

/** What answers everything but logins in the platform's place. */
export const afterLogin =
  (answer: Fetch) =>
  (platform: Fetch): Fetch =>
  (request) =>
    request.url.endsWith("/login") ? platform(request) : answer(request);

/** Everything that is iterated over. */
export async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Ids of the first devices of the fleet. */
export const deviceIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `meters-${String(index + 1).padStart(4, "0")}`);

export const callbackUrl = "https://hooks.example.com:443/iot/p4th-t0ken";

const nextTurn = globalThis.setImmediate as typeof setImmediate | undefined;

/** Lets promises, and streams between them, run dry without moving the time. On Node. */
export async function flush(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise<void>((resolve) => void nextTurn!(resolve));
}

/** Starts vitest's fake timers in 2026. */
export function fakeTime(): void {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
}

/** Lets each test of a file begin in 2026, with fake timers and without what the last one mocked. */
export function inFakeTime(): void {
  beforeEach(fakeTime);
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Moves the time on from one timer to the next until the promise has settled, and gives what it gives. */
export async function settle<T>(promise: PromiseLike<T>): Promise<T> {
  let settled = false;
  const end = (): void => {
    settled = true;
  };
  promise.then(end, end);
  for (;;) {
    await flush();
    if (settled) return promise;
    await vi.advanceTimersToNextTimerAsync();
  }
}

/** Moves the time on by `ms`, with time for what starts on the way. */
export async function advance(ms: number): Promise<void> {
  const until = Date.now() + ms;
  setTimeout(() => {}, ms);
  for (;;) {
    await flush();
    if (Date.now() >= until) return;
    await vi.advanceTimersToNextTimerAsync();
  }
}
