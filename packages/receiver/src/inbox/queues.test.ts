import { expect, test } from "vitest";
import { createFifo } from "./fifo.ts";
import { createRecent } from "./recent.ts";
import { bytesOf, createSlabs } from "./slabs.ts";

test("a queue gives what it was given, in order, across compactions", () => {
  const queue = createFifo<number>();
  const out: number[] = [];
  let next = 0;
  for (let round = 0; round < 50; round += 1) {
    for (let at = 0; at < 100; at += 1) queue.push(next++);
    for (let at = 0; at < 90; at += 1) out.push(queue.shift()!);
  }
  expect(queue.size).toBe(500);
  while (queue.size > 0) out.push(queue.shift()!);
  expect(out).toEqual(Array.from({ length: 5000 }, (_, at) => at));
  expect(queue.shift()).toBeUndefined();
});

test("what was set recently is remembered, and not everything for ever", () => {
  const recent = createRecent<number>(10);
  for (let at = 0; at < 95; at += 1) recent.set(`key-${at}`, at);
  for (let at = 85; at < 95; at += 1) expect(recent.get(`key-${at}`)).toBe(at);
  expect(recent.get("key-50")).toBeUndefined();
  recent.set("key-86", -1);
  recent.delete("key-94");
  const entries = [...recent.entries()];
  expect(new Set(entries.map(([key]) => key)).size).toBe(entries.length);
  expect(new Map(entries).get("key-86")).toBe(-1);
  expect(recent.get("key-94")).toBeUndefined();
});

test("bodies are kept as they were, small ones many to a piece, whatever becomes of the original", () => {
  const keep = createSlabs();
  const bodies = Array.from({ length: 400 }, (_, at) => new Uint8Array(at % 40 === 0 ? 9000 : 300).fill(at));
  const slices = bodies.map(keep);
  for (const body of bodies) body.fill(0);
  for (const [at, slice] of slices.entries()) {
    expect(bytesOf(slice)).toHaveLength(bodies[at]!.length);
    expect(bytesOf(slice).every((byte) => byte === at % 256)).toBe(true);
  }
  expect(new Set(slices.map(({ slab }) => slab)).size).toBe(12);
});
