import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneDevice, trial, type Trial } from "../conformance/trial.ts";
import type { Deliver } from "../push/send.ts";
import type { Fault } from "../faults/fault.ts";
import { nodeDeliver } from "./deliver.ts";

interface Arrival {
  readonly headers: IncomingHttpHeaders;
  text: string;
  /** Whether the body came to its end. */
  complete: boolean;
}

const arrivals: Arrival[] = [];
const server = createServer((incoming, answer) => {
  const arrival: Arrival = { headers: incoming.headers, text: "", complete: false };
  arrivals.push(arrival);
  incoming.on("data", (piece: Buffer) => (arrival.text += piece.toString()));
  incoming.on("end", () => {
    arrival.complete = true;
    answer.end("ok");
  });
  incoming.on("error", () => {});
});
let callback: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  callback = `http://127.0.0.1:${(server.address() as AddressInfo).port}/iot/t`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function run(deliver: Deliver, fault: Fault): Promise<Trial> {
  arrivals.length = 0;
  const one = trial({ deliver, faults: [{ ...fault, times: 1 }] });
  await one.subscribe(callback);
  await one.upgrade(oneDevice);
  await one.emulator.idle();
  return one;
}

describe.each<[string, Deliver]>([
  ["nodeDeliver", nodeDeliver()],
  ["fetch", (request) => fetch(request)],
])("%s over a socket", (_, deliver) => {
  test("sends a body with its length", async () => {
    const { emulator } = await run(deliver, { kind: "drop" });
    expect(arrivals).toHaveLength(3);
    const { text } = emulator.record.notifications[1]!;
    expect(arrivals[0]).toMatchObject({ text, headers: { "content-length": String(text.length) } });
  });

  test("connection-reset: the application sees a body that breaks off, then the repeat", async () => {
    const { emulator } = await run(deliver, { kind: "connection-reset" });
    const { text } = emulator.record.notifications[0]!;
    expect(arrivals[0]!.complete).toBe(false);
    expect(text.startsWith(arrivals[0]!.text)).toBe(true);
    expect(arrivals.filter((arrival) => arrival.text === text && arrival.complete)).toHaveLength(1);
    expect(emulator.record.deliveries[0]!.answer).toEqual({ error: "unreachable" });
  });

  test("slow-body: the application sees the whole body, in chunks", async () => {
    const { emulator } = await run(deliver, { kind: "slow-body", seconds: 0.02 });
    expect(arrivals[0]).toMatchObject({
      text: emulator.record.notifications[0]!.text,
      complete: true,
      headers: { "transfer-encoding": "chunked" },
    });
  });

  test("an application that is not there is unreachable", async () => {
    const one = trial({ deliver, edition: "C" });
    await one.subscribe("http://127.0.0.1:1/iot/t");
    await one.upgrade(oneDevice);
    await one.emulator.idle();
    expect(one.emulator.record.deliveries[0]!.answer).toEqual({ error: "unreachable" });
  });
});
