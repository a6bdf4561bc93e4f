import { Agent, request } from "node:http";
import { firmwareResultSample, softwareResultSample, softwareStateSample } from "@upcall/receiver/testing";
import type { Victim } from "./child.ts";

/** Numbers in [0, 1) from a seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * So many deliveries of devices going through an upgrade, about a third of them repeats, in an order that is off by up to
 * 200 places. Each carries its number as `deviceId`, so that it can be found again.
 */
export function deliveries(count: number, random: () => number): string[] {
  const bodies: { body: (over: object) => object; at: number }[] = [];
  for (let sub = 0; bodies.length < count; sub += 1) {
    const ids = { subOperationId: `sub-${sub}` };
    const result = random() < 0.5 ? softwareResultSample : firmwareResultSample;
    const run = [
      ...["downloading", "downloaded", "updating"].map(
        (state) => (over: object) => softwareStateSample(state, { ...ids, ...over }),
      ),
      (over: object) => result(random() < 0.9 ? "SUCCESS" : "FAIL", { ...ids, ...over }),
    ];
    for (const body of run)
      do bodies.push({ body, at: bodies.length + random() * 200 });
      while (random() < 0.33);
  }
  return bodies
    .slice(0, count)
    .sort((one, other) => one.at - other.at)
    .map(({ body }, number) => JSON.stringify(body({ deviceId: `delivery-${number}` })));
}

function post(agent: Agent, url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sending = request(url, { agent, method: "POST", headers, timeout: 5000 }, (response) => {
      response.resume().on("error", () => undefined);
      resolve(response.statusCode);
    });
    sending.on("error", () => resolve(undefined)).on("timeout", () => sending.destroy());
    sending.end(body);
  });
}

export interface StormOptions {
  readonly bodies: readonly string[];
  /** Starts a process; called again for each one that was killed. */
  readonly start: () => Promise<Victim>;
  /** Processes at a time. */
  readonly processes: number;
  /** Kills in all. The storm goes on until both deliveries and kills are done. */
  readonly kills: number;
  /** Longest life of a process in milliseconds. */
  readonly lifeMs: number;
  readonly random: () => number;
}

export interface StormReport {
  /** Numbers of the deliveries that were answered 200. */
  readonly acknowledged: ReadonlySet<number>;
  readonly requests: number;
  readonly kills: number;
  /** Still running; end them. */
  readonly living: readonly Victim[];
}

/** Sends every delivery until it is acknowledged, as the platform does, while processes are killed at random moments. */
export async function storm({ bodies, start, processes, kills, lifeMs, random }: StormOptions): Promise<StormReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const acknowledged = new Set<number>();
  const living = new Set<Victim>();
  let requests = 0;
  let killed = 0;
  let sent = 0;
  let waiting: number[] = [];

  const done = (): boolean => acknowledged.size === bodies.length;
  const next = (): number | undefined => waiting.pop() ?? (sent < bodies.length ? sent++ : undefined);
  /** Keeps deliveries coming for as long as there is killing to do. */
  const pace = (): number => (1 - killed / Math.max(1, kills) < 1 - acknowledged.size / bodies.length ? 0 : 5);

  async function sender(): Promise<void> {
    while (!done()) {
      const number = next();
      const victim = [...living][Math.floor(random() * living.size)];
      if (number === undefined || !victim) {
        if (number !== undefined) waiting.push(number);
        await new Promise((resolve) => setTimeout(resolve, 5));
        continue;
      }
      requests += 1;
      const status = await post(agent, victim.url, bodies[number]!);
      if (status === 200) acknowledged.add(number);
      else waiting.push(number);
      if (status !== undefined && status !== 200 && status !== 503) throw new Error(`answered ${status}`);
      const wait = pace();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  async function life(): Promise<void> {
    for (;;) {
      const victim = await start();
      living.add(victim);
      if (killed >= kills) return;
      killed += 1;
      await new Promise((resolve) => setTimeout(resolve, random() * lifeMs));
      living.delete(victim);
      await victim.kill();
    }
  }

  const senders = Array.from({ length: 48 }, sender);
  await Promise.all([...senders, ...Array.from({ length: processes }, life)]);
  agent.destroy();
  return { acknowledged, requests, kills: killed, living: [...living] };
}
