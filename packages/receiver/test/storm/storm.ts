import { Agent, request } from "node:http";
import type { Victim } from "./child.ts";

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
  /** How much is unread or has an open job. */
  readonly unfinished: () => Promise<number>;
  /** Deliveries under way at a time. */
  readonly senders: number;
  /** Processes at a time. */
  readonly processes: number;
  /** Kills in all. The storm goes on until both deliveries and kills are done. */
  readonly kills: number;
  /** Longest life of a process in milliseconds. */
  readonly lifeMs: number;
  /** Milliseconds that it goes on for at least. */
  readonly minMs?: number;
  readonly random: () => number;
}

export interface StormReport {
  /** Numbers of the deliveries that were answered 200. */
  readonly acknowledged: ReadonlySet<number>;
  readonly requests: number;
  readonly kills: number;
  /** Kills that left at least one request without an answer. */
  readonly killedWhileAnswering: number;
  /** Kills after which the store held something unread or an open job. */
  readonly killedWhileWorking: number;
  /** Still running; end them. */
  readonly living: readonly Victim[];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends every delivery until it is acknowledged, and some again after that, as the platform does, while processes are killed
 * at random moments.
 */
export async function storm(options: StormOptions): Promise<StormReport> {
  const { bodies, start, unfinished, processes, kills, lifeMs, minMs = 0, random } = options;
  const began = performance.now();
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const acknowledged = new Set<number>();
  const living = new Set<Victim>();
  const unanswering = new Set<Victim>();
  let requests = 0;
  let killed = 0;
  let killedWhileWorking = 0;
  let sent = 0;
  const waiting: number[] = [];

  const one = (of: readonly Victim[]): Victim | undefined => of[Math.floor(random() * of.length)];
  const done = (): boolean =>
    acknowledged.size === bodies.length && killed >= kills && performance.now() - began >= minMs;
  const next = (): number => waiting.pop() ?? (sent < bodies.length ? sent++ : Math.floor(random() * bodies.length));
  /** Deliveries that come faster than the kills leave nothing but repeats for the last of them. */
  const tooEarly = (): boolean => killed / Math.max(1, kills) < acknowledged.size / bodies.length;

  async function sender(): Promise<void> {
    while (!done()) {
      const victim = one([...living]);
      if (!victim) {
        await pause(5);
        continue;
      }
      const number = next();
      requests += 1;
      const status = await post(agent, victim.url, bodies[number]!);
      if (status === undefined) unanswering.add(victim);
      else if (status !== 200 && status !== 503) throw new Error(`answered ${status}`);
      if (status === 200) acknowledged.add(number);
      else if (!acknowledged.has(number)) waiting.push(number);
      // Not all for the same time: senders in step would leave the process idle between their steps, and kills would hit nothing.
      if (tooEarly()) await pause(random() * 10);
    }
  }

  async function life(): Promise<void> {
    for (let first = true; ; first = false) {
      const victim = await start();
      if (!first && (await unfinished()) > 0) killedWhileWorking += 1;
      living.add(victim);
      if (killed >= kills) return;
      killed += 1;
      await pause(random() * lifeMs);
      living.delete(victim);
      await victim.kill();
    }
  }

  const senders = Array.from({ length: options.senders }, sender);
  await Promise.all([...senders, ...Array.from({ length: processes }, life)]);
  agent.destroy();
  const killedWhileAnswering = [...unanswering].filter((victim) => !living.has(victim)).length;
  return { acknowledged, requests, kills: killed, killedWhileAnswering, killedWhileWorking, living: [...living] };
}
