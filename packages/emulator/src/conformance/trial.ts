import { managementNotifyTypes } from "@upcall/contracts/notifications";
import type { Application } from "../access/applications.ts";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import type { EmulatorOptions } from "../options.ts";
import { virtualClock } from "../time/clock.ts";
import type { Targets } from "../upgrades/upgrade-operation.ts";

/** A push that reached the application of a trial. */
export interface Arrival {
  readonly url: string;
  readonly contentType: string | null;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** An answer of the platform. */
export interface Reply {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read replies of every shape
  readonly json: any;
}

interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

type Call = (method: string, path: string, body?: unknown) => Promise<Reply>;

/** An emulator with an application that logs in, calls, and is pushed to, without a socket. */
export interface Trial {
  readonly emulator: Emulator;
  readonly arrivals: Arrival[];
  /** Lets the caller's time pass. */
  wait(seconds: number): void;
  /** A call without credentials. */
  bare(method: string, path: string, sent?: Sent): Promise<Reply>;
  /** A call with `app_key` and the newest token. */
  readonly call: Call;
  /** What a GET with credentials answers. */
  get(path: string): Promise<Reply["json"]>;
  login(): Promise<Reply>;
  /** Logs another application in, and calls as it. */
  as(application: Application): Promise<Call>;
  /** Subscribes to the four management types. */
  subscribe(callbackurl?: string): Promise<void>;
  /** Creates a software task for devices of the group `meters`. */
  upgrade(task?: object): Promise<string>;
  /** Subscribes, upgrades, and resolves with the operation's id when all has been pushed. */
  run(task?: object): Promise<string>;
  /** The phases and outcomes that were pushed. */
  words(): unknown[];
  /** What the notifications came to. */
  fates(): string[];
}

export const appId = "my-app";
export const secret = "s3cret";
export const other: Application = { appId: "other", secret: "x" };
/** Options for a platform with a second application. */
export const twoApps: Partial<EmulatorOptions> = { apps: [{ appId, secret }, other] };
export const callback = "https://hooks.example.com:443/iot/4f9c2b71d03e8a65";
export const paths = {
  login: "/iocm/app/sec/v1.1.0/login",
  refresh: "/iocm/app/sec/v1.1.0/refreshToken",
  logout: "/iocm/app/sec/v1.1.0/logout",
  subscribe: "/iodm/app/sub/v1.1.0/subscribe",
  subscriptions: "/iocm/app/sub/v1.2.0/subscriptions",
  packages: "/iodm/northbound/v1.5.0/category",
  tasks: "/iodm/northbound/v1.5.0/operations",
  software: "/iodm/northbound/v1.5.0/operations/softwareUpgrade",
  firmware: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade",
} as const;
/** The whole group `meters` as targets. */
export const meters: Targets = {
  deviceGroups: ["meters"],
  deviceType: "WaterMeter",
  model: "WM-1",
  manufacturerName: "Example",
};

/** A task for a single device. */
export const oneDevice: { targets: Targets } = { targets: { devices: ["meters-0001"] } };
export const firmwareTask = { fileId: "firmware-1", targets: meters };
export const bearer = (accessToken: string): Record<string, string> => ({
  app_key: appId,
  authorization: `Bearer ${accessToken}`,
});

const read = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  const json: unknown = text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : undefined;
  return { status: response.status, contentType: response.headers.get("content-type"), text, json };
};

/** What the application of a trial answers to its n-th delivery, from 1; a rejection is a connection that fails. */
export type AnswerOf = (arrival: Arrival, count: number) => number | Promise<number>;

export function trial(options: Partial<EmulatorOptions> = {}, answer: AnswerOf = () => 200): Trial {
  let wall = 1_000_000;
  let token = "";
  const arrivals: Arrival[] = [];
  const emulator = createEmulator({
    apps: [{ appId, secret }],
    fleet: [{ group: "meters", devices: 5 }],
    clock: virtualClock({ start: new Date("2026-01-01T00:00:00Z"), wall: () => wall }),
    behaviour: { failures: 0 },
    deliver: async (request) => {
      const text = await request.text();
      const arrival = {
        url: request.url,
        contentType: request.headers.get("content-type"),
        text,
        body: (text.endsWith("}") ? JSON.parse(text) : {}) as Record<string, unknown>,
      };
      arrivals.push(arrival);
      const status = await answer(arrival, arrivals.length);
      return new Response(status === 204 ? null : "ok", { status });
    },
    ...options,
  });
  const bare: Trial["bare"] = async (method, path, { body, headers = {} } = {}) => {
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const init = { method, headers: { "content-type": "application/json", ...headers } };
    return read(
      await emulator.fetch(new Request(`http://platform${path}`, text === undefined ? init : { ...init, body: text })),
    );
  };
  const login: Trial["login"] = async () => {
    const reply = await bare("POST", paths.login, {
      body: `appId=${appId}&secret=${secret}`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    token = reply.json?.accessToken ?? token;
    return reply;
  };
  const call: Call = async (method, path, body) => {
    if (token === "") await login();
    return bare(method, path, { body, headers: bearer(token) });
  };
  const platform: Trial = {
    emulator,
    arrivals,
    wait: (seconds) => void (wall += seconds * 1000),
    bare,
    call,
    get: async (path) => (await call("GET", path)).json,
    login,
    async as(application) {
      const { accessToken } = (await bare("POST", paths.login, { body: application })).json;
      const headers = { ...bearer(accessToken), app_key: application.appId };
      return (method, path, body) => bare(method, path, { body, headers });
    },
    async subscribe(callbackurl = callback) {
      for (const notifyType of managementNotifyTypes) await call("POST", paths.subscribe, { notifyType, callbackurl });
    },
    async upgrade(task = {}) {
      const reply = await call("POST", paths.software, { fileId: "software-1", targets: meters, ...task });
      return reply.json.operationId as string;
    },
    async run(task) {
      await platform.subscribe();
      const operationId = await platform.upgrade(task);
      await emulator.idle();
      return operationId;
    },
    words: () =>
      arrivals.map(
        ({ body }) => body["swUpgradeState"] ?? body["stepDesc"] ?? body["swUpgradeResult"] ?? body["status"],
      ),
    fates: () => emulator.record.notifications.map(({ fate }) => fate),
  };
  return platform;
}

/** A trial with an upgrade of one device, or of others, that is over. */
export async function ran(
  options: Partial<EmulatorOptions>,
  answer?: AnswerOf,
  task: object = oneDevice,
): Promise<Trial> {
  const platform = trial(options, answer);
  await platform.run(task);
  return platform;
}
