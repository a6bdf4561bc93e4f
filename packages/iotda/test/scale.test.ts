import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { virtualClock } from "@upcall/emulator";
import { expect, test, vi } from "vitest";
import { createBridge, type RecordInbox } from "../src/bridge/index.ts";
import { meanwhile, platform, upgrade } from "./platform.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("30,000 devices are read within the platform's limit, page by page, in flat memory", async () => {
  const devices = 30_000;
  let throttled = 0;
  let underWay = 0;
  const calls: number[] = [];
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const { emulator } = platform({
    fleet: [{ group: "meters", devices }],
    behaviour: { parallel: devices, failures: 0.1 },
    clock: virtualClock({ wall: () => Date.now() }),
    quota: { calls: 100, seconds: 60 },
  });
  try {
    const { iotda } = platform(
      {},
      {
        limit: { calls: 100, per: 60_000 },
        // The faked time runs faster than signatures are made.
        timeout: 1_000_000,
        totalTimeout: 2_000_000,
        async fetch(request) {
          calls.push(Date.now());
          underWay += 1;
          const answer = await emulator.fetch(request).finally(() => (underWay -= 1));
          throttled += Number(answer.status === 429);
          return answer;
        },
      },
    );
    /**
     * Lets time pass while nobody answers a call. Signatures are made outside of it, by threads: a digest in the same queue keeps it from
     * running on while they wait, however slow the machine is.
     */
    const settle = <Value>(work: Promise<Value>): Promise<Value> =>
      meanwhile(work, async () => {
        await crypto.subtle.digest("SHA-256", new Uint8Array(1));
        if (underWay === 0) await vi.advanceTimersByTimeAsync(100);
      });
    const group = { targets: undefined, targets_filter: { group_ids: ["meters"] } };
    await settle(iotda.createBatchTask(upgrade([], group) as never));
    await settle(emulator.idle());

    const count = { pages: 0, events: 0, largest: 0, heap: [] as number[] };
    const inbox: RecordInbox = {
      async progress(ids) {
        count.pages += 1;
        count.largest = Math.max(count.largest, ids.length);
        if (count.pages === 50 || count.pages === 590) {
          collectGarbage();
          count.heap.push(process.memoryUsage().heapUsed);
        }
        return ids.map(() => undefined);
      },
      record: async (notifications) => void (count.events += notifications.length),
    };
    const bridge = createBridge({ platform: iotda, inbox, appId: "app-1", since: 0 });
    const report = await settle(bridge.run());
    expect(report).toEqual({ tasks: 1, devices, events: devices });
    expect(count).toMatchObject({ pages: 600, largest: 50, events: devices });
    expect(count.heap[1]! - count.heap[0]!).toBeLessThan(4_000_000);
    expect(throttled).toBe(0);
    for (const [at, time] of calls.entries())
      expect(time - (calls[at - 100] ?? -Infinity)).toBeGreaterThanOrEqual(60_000);
  } finally {
    vi.useRealTimers();
    await emulator.close();
  }
});
