import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import type { HandledEvent } from "../src/app/record.ts";
import type { Env } from "../src/env.ts";
import { phase, push, read, send } from "./requests.ts";

const devices = Array.from({ length: 6 }, (_, at) => `d-${at}`);

test("a monitor that dies under its requests answers 503, and what is pushed again is handled once", async () => {
  const monitor = (env as unknown as Env).MONITOR.getByName("monitor");
  const statuses = async (): Promise<number[]> =>
    (await Promise.all(devices.map((device) => push(phase("op-d", device, "1"))))).map(({ status }) => status);
  await read("/api/campaigns");

  const answers: number[] = [];
  // Whether it dies before it has answered is a matter of microseconds: it dies until it did.
  for (let round = 0; round < 50 && !answers.includes(503); round += 1) {
    const pushed = statuses();
    const asked = Promise.all(devices.map(() => send("GET", "/api/campaigns")));
    // The test pool prints the stack of every other reason.
    await runInDurableObject(monitor, (_, state) => state.abort("Instance dispose")).catch(() => {});
    answers.push(...(await pushed), ...(await asked).map(({ status }) => status));
  }
  expect(answers).toContain(503);
  expect(answers.filter((status) => status !== 200 && status !== 503)).toEqual([]);

  expect(await statuses()).toEqual(devices.map(() => 200));
  const handled = async (): Promise<HandledEvent[]> =>
    (await read<HandledEvent[]>("/api/handled")).filter(({ operationId }) => operationId === "op-d");
  await expect.poll(handled, { timeout: 10_000 }).toHaveLength(devices.length);
  expect((await handled()).every(({ times }) => times === 1)).toBe(true);
});
