import type { Clock } from "@upcall/emulator";
import { createV5Emulator, type V5EmulatorOptions } from "@upcall/emulator/v5";
import { createIotda, type Iotda, type IotdaOptions } from "../src/index.ts";

export const accessKey = "AKIDEXAMPLE";
export const secretKey = "s3cret-key-of-the-test";
export const place = { baseUrl: "https://iotda.example.com", projectId: "project-1" };
export const callbackUrl = "https://hooks.example.com:443/iot/0123456789abcdef";

/** An emulated IoTDA, a client of it, and the requests that reached it. Pushes arrive at a receiver that takes all. */
export function platform(options: V5EmulatorOptions = {}, client: Partial<IotdaOptions> = {}) {
  const emulator = createV5Emulator({
    accessKeys: [{ accessKey, secretKey }],
    users: [{ user: "operator", password: "pass-of-the-test" }],
    quota: { calls: Infinity },
    deliver: async () => new Response(null),
    ...options,
  });
  const requests: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    requests.push(request);
    return emulator.fetch(request);
  };
  const iotda = createIotda({
    ...place,
    accessKey,
    secretKey,
    fetch,
    limit: false,
    ...client,
  } as IotdaOptions);
  return { emulator, iotda, fetch, requests };
}

/** A client of a platform that gives fewer rows than it is asked for. */
export const capped = (iotda: Iotda, rows: number): Iotda => {
  const cap = (call: (request: object, options?: object) => unknown) => (request: object, options?: object) =>
    call("limit" in request ? { ...request, limit: rows } : request, options);
  return Object.fromEntries(Object.entries(iotda).map(([name, call]) => [name, cap(call as never)])) as never;
};

/** Sets rule, action and activation, as a subscription of V1 did in one call. */
export async function forward(
  iotda: Iotda,
  { resource = "batchtask", token }: { resource?: string; token?: string } = {},
): Promise<void> {
  const { rule_id } = await iotda.createRoutingRule({ subject: { resource, event: "update" } });
  await iotda.createRuleAction({
    rule_id,
    channel: "HTTP_FORWARDING",
    channel_detail: { http_forwarding: { url: callbackUrl, ...(token && { signature_enable: true, token }) } },
  });
  await iotda.updateRoutingRule({ rule_id, active: true });
}

export const idsOf = (count: number, group = "meters"): string[] =>
  Array.from({ length: count }, (_, at) => `${group}-${String(at + 1).padStart(4, "0")}`);

export const upgrade = (targets: string[], more: object = {}) =>
  ({
    task_name: "spring",
    task_type: "firmwareUpgrade",
    targets,
    document: { package_ids: ["firmware-1"] },
    ...more,
  }) as const;

/** A clock that stands still until it is told to go on. */
export function steppedClock() {
  let time = Date.parse("2026-01-01T00:00:00Z");
  let blocked: { until: number; go: () => void } | undefined;
  let heard = (): void => {};
  const clock: Clock = {
    now: () => time,
    wall: () => Date.now(),
    reach: (until, signal) =>
      new Promise((resolve) => {
        const go = (): void => {
          blocked = undefined;
          signal.removeEventListener("abort", go);
          resolve();
        };
        if (until <= time) return go();
        signal.addEventListener("abort", go);
        blocked = { until, go };
        heard();
      }),
    startAt: (at) => void (time = at),
    jump: (seconds) => void (time += seconds * 1000),
  };
  /** Lets so many seconds pass, and resolves when all that was due in them is done. */
  async function advance(seconds: number, idle: () => Promise<void>): Promise<void> {
    time += seconds * 1000;
    if (blocked && blocked.until > time) return;
    const stands = new Promise<void>((resolve) => (heard = resolve));
    blocked?.go();
    await Promise.race([stands, idle()]);
  }
  return { clock, advance };
}

export const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Does something again and again until a promise has settled, and gives what that gives. */
export async function meanwhile<Value>(work: Promise<Value>, step: () => Promise<unknown>): Promise<Value> {
  const state = { settled: false };
  const end = (): void => void (state.settled = true);
  work.then(end, end);
  for (; !state.settled; await nextTurn()) await step();
  return work;
}
