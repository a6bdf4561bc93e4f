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
  /** Kills in all, spread over the deliveries. The storm goes on until both are done. */
  readonly kills: number;
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
 * Sends every delivery until it is acknowledged, and some again after that, as the platform does, while processes are killed. Each is
 * killed right at one of its answers: then it has just stored a delivery whose work is before it, and is about to answer others.
 */
export async function storm(options: StormOptions): Promise<StormReport> {
  const { bodies, start, unfinished, processes, kills, minMs = 0, random } = options;
  const began = performance.now();
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const acknowledged = new Set<number>();
  const living = new Map<Victim, () => void>();
  const unanswering = new Set<Victim>();
  let requests = 0;
  let doomed = 0;
  let killed = 0;
  let killedWhileWorking = 0;
  let sent = 0;
  const waiting: number[] = [];

  const pick = (victims: readonly Victim[]): Victim | undefined => victims[Math.floor(random() * victims.length)];
  const done = (): boolean =>
    acknowledged.size === bodies.length && killed >= kills && performance.now() - began >= minMs;
  const next = (): number => waiting.pop() ?? (sent < bodies.length ? sent++ : Math.floor(random() * bodies.length));
  /** Somewhat fewer than there are for each kill, since what comes after the last delivery is nothing but repeats. */
  const answersBeforeKill = (): number => 1 + Math.floor(random() * 1.8 * (bodies.length / kills));

  async function sender(): Promise<void> {
    while (!done()) {
      const victim = pick([...living.keys()]);
      if (!victim) {
        await pause(5);
        continue;
      }
      const number = next();
      requests += 1;
      const status = await post(agent, victim.url, bodies[number]!);
      if (status === undefined) {
        if (living.has(victim) && !victim.alive()) throw new Error("a process ended by itself");
        unanswering.add(victim);
      } else if (status !== 200 && status !== 503) throw new Error(`answered ${status}`);
      if (status === 200) acknowledged.add(number);
      else if (!acknowledged.has(number)) waiting.push(number);
      if (status === 200) living.get(victim)?.();
    }
  }

  /** Resolves when a process has answered so many deliveries. */
  const answered = (victim: Victim, count: number): Promise<void> =>
    new Promise((resolve) => {
      let left = count;
      living.set(victim, () => {
        left -= 1;
        if (left === 0) resolve();
      });
    });

  async function life(): Promise<void> {
    for (let first = true; ; first = false) {
      const victim = await start();
      if (!first && (await unfinished()) > 0) killedWhileWorking += 1;
      if (doomed >= kills) return void living.set(victim, () => undefined);
      doomed += 1;
      await answered(victim, answersBeforeKill());
      living.delete(victim);
      await victim.kill();
      killed += 1;
    }
  }

  const senders = Array.from({ length: options.senders }, sender);
  await Promise.all([...senders, ...Array.from({ length: processes }, life)]);
  agent.destroy();
  const killedWhileAnswering = [...unanswering].filter((victim) => !living.has(victim)).length;
  return {
    acknowledged,
    requests,
    kills: killed,
    killedWhileAnswering,
    killedWhileWorking,
    living: [...living.keys()],
  };
}
