import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { seeded } from "../../test/storm/deliveries.ts";
import { createReceiver } from "../create-receiver.ts";
import type { ReceiverEvent } from "../hooks.ts";
import { memoryInbox } from "../inbox/memory.ts";
import { firmwareResultSample, softwareStateSample } from "../testing/samples.ts";
import { ignore, still, token } from "../../test/receiver.ts";

/** Long runs: UPCALL_HOSTILE_RUNS=1000000. */
const runs = Number(process.env["UPCALL_HOSTILE_RUNS"] ?? 10_000);
const bodyLimit = 4096;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const encoder = new TextEncoder();
const nasty = [
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "漢".repeat(300),
  "",
  "-1",
  "1e999",
  "\u202e",
  "'; drop table upcall_job; --",
];

function hostile(random: () => number) {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const value = (): unknown =>
    pick([
      () => pick(nasty),
      () => random() * 1e6,
      () => null,
      () => [],
      () => ({}),
      () => true,
      () => ({ toString: "x" }),
    ])();

  /** A good body with fields changed, removed or added. */
  function mutated(): string {
    const body = pick([firmwareResultSample, softwareStateSample])(pick(["SUCCESS", "downloading", "1"]));
    for (let left = Math.floor(random() * 3); left >= 0; left -= 1) {
      const field = pick([...Object.keys(body), ...nasty]);
      if (random() < 0.3) delete body[field];
      else Object.defineProperty(body, field, { value: value(), enumerable: true, configurable: true, writable: true });
    }
    return JSON.stringify(body);
  }

  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => Math.floor(random() * 256));
  const broken = (): ReadableStream =>
    new ReadableStream({
      pull(controller) {
        if (random() < 0.5) controller.enqueue(encoder.encode('{"notifyType'));
        else controller.error(new Error("connection reset"));
      },
    });
  const cut = (text: string): string => text.slice(0, Math.floor(random() * text.length));

  return (): { request: Request; breaks: boolean } => {
    const breaks = random() < 0.02;
    const body = breaks
      ? broken()
      : pick<() => BodyInit>([
          mutated,
          mutated,
          () => cut(mutated()),
          () => bytes(Math.floor(random() * 200)) as BodyInit,
          () => "[".repeat(3000),
          () => '{"a":'.repeat(700),
          () => "x".repeat(bodyLimit + Math.floor(random() * bodyLimit)),
          () => `{"notifyType":${JSON.stringify(value())}}`,
          () => "",
        ])();
    const trusted = breaks || random() < 0.7;
    const path = trusted
      ? token
      : pick([cut(token), `${token}x`, "%", "%00", "..%2f", "a".repeat(2000), `${token}/${token}x`]);
    const type = pick([
      "application/json",
      "application/json",
      "text/plain",
      "application/json; charset=GBK",
      "a".repeat(3000),
    ]);
    const method = breaks ? "POST" : pick(["POST", "POST", "POST", "PUT", "DELETE", "PATCH"]);
    const headers = {
      "content-type": type,
      ...(random() < 0.1 ? { "content-length": pick(["-1", "1e9", "99999999"]) } : {}),
    };
    return {
      request: new Request(`http://a/${path}`, { method, headers, body, duplex: "half" } as RequestInit),
      breaks,
    };
  };
}

test(
  `${runs} hostile requests: no status that is not meant, no crash, memory flat`,
  { timeout: 3_600_000 },
  async () => {
    const faults: ReceiverEvent[] = [];
    const observe = (event: ReceiverEvent): void => void (event.kind === "fault" && faults.push(event));
    const inbox = memoryInbox({ warn: ignore, keep: 500 });
    const receiver = createReceiver({ ...still(), inbox, bodyLimit, hooks: { observe } }).otherwise(ignore);
    const next = hostile(seeded(6));
    const counts = new Map<number, number>();
    const heaps: number[] = [];
    let broken = 0;
    for (let at = 0; at < runs; at += 1) {
      const { request, breaks } = next();
      if (breaks) broken += 1;
      const { status } = await receiver.fetch(request);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (breaks) expect(status).toBe(503);
      if (at % 100 === 0) await receiver.drain();
      if ((at + 1) % (runs / 4) === 0) {
        collect();
        heaps.push(process.memoryUsage().heapUsed);
      }
    }
    expect([...counts.keys()].sort()).toEqual([200, 404, 405, 413, 415, 503]);
    expect(counts.get(503)).toBe(broken);
    expect(faults).toEqual([]);
    const [, second = 0, , fourth = 0] = heaps;
    expect(fourth / second).toBeLessThan(1.15);
    if (runs > 10_000) console.log(JSON.stringify({ runs, answers: Object.fromEntries(counts), heaps }));
  },
);
