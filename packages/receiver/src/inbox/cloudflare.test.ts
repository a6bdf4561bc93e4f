import type { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectedOfPoisoned } from "../../test/poisoned.ts";
import { startWorker, token } from "../../test/miniflare.ts";
import { inboxConformance } from "../testing/conformance.ts";
import { firmwareResultSample } from "../testing/samples.ts";

let worker: Miniflare;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.dispose());

const ask = async (path: string): Promise<string> => (await worker.dispatchFetch(`http://worker${path}`)).text();

const names: string[] = [];
inboxConformance(() => Promise.reject(new Error("only the names are used")), {
  test: (name) => void names.push(name),
  equal: () => undefined,
});

describe.each(["d1", "shard"])("the inbox on %s conforms in workerd", (engine) => {
  test.each(names)("%s", async (name) => {
    expect(await ask(`/${engine}/case?name=${encodeURIComponent(name)}`)).toBe("passed");
  });

  test("and jobs that always fail do not stop the others", { timeout: 120_000 }, async () => {
    // Miniflare takes tens of milliseconds for a batch on D1: 2000 jobs are for the full form.
    const jobs = engine === "d1" && process.env["UPCALL_TEST"] !== "full" ? 300 : 2000;
    expect(JSON.parse(await ask(`/${engine}/poison?jobs=${jobs}`))).toMatchObject(expectedOfPoisoned(jobs));
  });
});

async function push(path: string, deviceId: string): Promise<number> {
  const response = await worker.dispatchFetch(`http://worker${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(firmwareResultSample("SUCCESS", { deviceId, subOperationId: deviceId })),
  });
  return response.status;
}

describe("a receiver in workerd answers, then handles, with each effect once", () => {
  const effects = async (engine: string): Promise<number[]> => JSON.parse(await ask(`/${engine}/effects`));
  beforeAll(() => effects("d1"));

  test.each([
    ["within the request, on D1", "/hook", "d1", 100],
    ["through a queue, on D1", "/queue", "d1", 200],
    ["by the alarm of a Durable Object", "/shard", "shard", 100],
  ])("%s", async (_, prefix, engine, first) => {
    const devices = Array.from({ length: 20 }, (_, at) => first + at);
    const pushes = [...devices, ...devices].map((device) => push(`${prefix}/${token}`, `device-${device}`));
    expect(new Set(await Promise.all(pushes))).toEqual(new Set([200]));
    expect(await push(`${prefix}/${token}x`, "device-99")).toBe(404);
    const done = async () => (await effects(engine)).filter((number) => number >= first && number < first + 100);
    await expect.poll(done, { timeout: 10_000 }).toEqual(devices);
  });

  test("by cron, on D1", async () => {
    expect(await push(`/cron/${token}`, "device-300")).toBe(200);
    const fetcher = await worker.getWorker();
    await fetcher.scheduled({ cron: "* * * * *" });
    expect(await effects("d1")).toContain(300);
  });
});
