import { Agent, request } from "node:http";

/** How notifications were sent. */
export interface Sent {
  readonly notifications: number;
  readonly seconds: number;
  /** Milliseconds that the slowest hundredth of them waited for their answer. */
  readonly p99: number;
}

export interface SendOptions {
  /** Addresses that take turns, as behind a load balancer. */
  readonly urls: readonly string[];
  /** Requests under way at a time. */
  readonly connections: number;
  /** Notifications a second; as fast as answers come when absent. */
  readonly rate?: number;
}

/** Sends notifications in their order, many at a time. Rejects when one is answered anything but 200. */
export async function send(notifications: Iterable<object>, { urls, connections, rate }: SendOptions): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const waits: number[] = [];
  const began = performance.now();
  let count = 0;

  const post = (body: string, url: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const at = performance.now();
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const sending = request(url, { method: "POST", agent, headers }, (response) => {
        response.resume().once("end", () => {
          waits.push(performance.now() - at);
          if (response.statusCode === 200) resolve();
          else reject(new Error(`a notification was answered ${response.statusCode}`));
        });
      });
      // A server may close an idle connection in the moment when it is used again. The platform, too, would send once more.
      const onError = (error: NodeJS.ErrnoException): void =>
        sending.reusedSocket && error.code === "ECONNRESET" ? resolve(post(body, url)) : reject(error);
      sending.once("error", onError).end(body);
    });

  const all = notifications[Symbol.iterator]();
  async function sender(): Promise<void> {
    for (let next = all.next(); !next.done; next = all.next()) {
      const number = count++;
      const early = rate === undefined ? 0 : (number / rate) * 1000 - (performance.now() - began);
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      await post(JSON.stringify(next.value), urls[number % urls.length]!);
    }
  }

  await Promise.all(Array.from({ length: connections }, sender));
  agent.destroy();
  waits.sort((one, other) => one - other);
  return {
    notifications: count,
    seconds: (performance.now() - began) / 1000,
    p99: waits[Math.floor(waits.length * 0.99)] ?? Number.NaN,
  };
}
