import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";

/** What one stretch of load gave. */
export interface LoadResult {
  /** Answers 200 a second. */
  readonly rate: number;
  /** Milliseconds from sending (or from when it should have been sent) to the answer. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 200. */
  readonly refused: number;
}

export interface LoadOptions {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second at fixed times, however long the answers take; as fast as answers come when absent. */
  readonly rate?: number;
  readonly body: (number: number) => string;
}

let sent = 0;

/**
 * Never lets this process sleep until it is called. To wake a sender that sleeps, the kernel works within the server's own write to
 * the loopback; where the machine is a virtual one that takes longer than all else in an answer, and only servers that are slower
 * than the sender would pay for it. Not for load at a fixed rate, whose pauses belong to it.
 */
function stayAwake(): () => void {
  let awake = true;
  const turn = (): void => void (awake && setImmediate(turn));
  turn();
  return () => void (awake = false);
}

/** Sends deliveries over raw sockets, so that the sender costs much less than the server. Answers must have no body. */
export async function load({ port, path, connections, seconds, rate, body }: LoadOptions): Promise<LoadResult> {
  const times: number[] = [];
  let refused = 0;
  const begin = performance.now();
  const end = begin + seconds * 1000;

  const message = (): string => {
    const content = body((sent += 1));
    return `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  };

  async function one(socket: Socket, index: number): Promise<void> {
    let due = begin + (rate ? (index * 1000) / rate : 0);
    const step = rate ? (connections * 1000) / rate : 0;
    let answer: (text: string) => void = () => undefined;
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      text += chunk;
      if (!text.endsWith("\r\n\r\n")) return;
      const whole = text;
      text = "";
      answer(whole);
    });
    for (;;) {
      const now = performance.now();
      if (now >= end) return;
      if (rate && due > now) await new Promise((resolve) => setTimeout(resolve, due - now));
      const start = rate ? due : performance.now();
      const answered = new Promise<string>((resolve) => (answer = resolve));
      socket.write(message());
      const said = await answered;
      if (said.startsWith("HTTP/1.1 200")) times.push(performance.now() - start);
      else refused += 1;
      due += step;
    }
  }

  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(port, "127.0.0.1").setNoDelay(true);
      await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
      return socket;
    }),
  );
  const rest = rate === undefined ? stayAwake() : undefined;
  await Promise.all(sockets.map(one));
  rest?.();
  const took = (performance.now() - begin) / 1000;
  for (const socket of sockets) socket.destroy();
  times.sort((first, second) => first - second);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { rate: times.length / took, p50: at(0.5), p99: at(0.99), refused };
}
