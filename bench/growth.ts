/**
 * What one device costs as a campaign grows: a receiver with the memory inbox, which here forgets nothing, takes in and handles the
 * four notifications of each device's upgrade; every size runs in a process of its own. Fails when a device of the largest campaign
 * costs more than twice the time, or more than 1.25 times the memory, of one in the campaign of 1,000. Smaller ones mostly
 * show the fixed cost of a process that has just started.
 */
import { fork } from "node:child_process";
import { createReceiver } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { pathToken } from "@upcall/receiver/trust";

const sizes = [10, 100, 1_000, 10_000, 100_000];
const token = "4f9c2b71d03e8a65";
const headers = { "content-type": "application/json" };

interface Cost {
  readonly microseconds: number;
  readonly bytes: number;
}

function* upgradeOf(device: number): Generator<object> {
  const ids = { deviceId: `d-${device}`, appId: "a-1", operationId: "op-1", subOperationId: `sub-${device}` };
  for (const swUpgradeState of ["downloading", "downloaded", "updating"])
    yield { notifyType: "swUpgradeStateChangeNotify", ...ids, swUpgradeState };
  yield { notifyType: "swUpgradeResultNotify", ...ids, swUpgradeResult: "SUCCESS", upgradeTime: "120" };
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Takes in a whole campaign, 25 devices at a time, each one's notifications in order. */
async function campaign(devices: number): Promise<Cost> {
  let handled = 0;
  const inbox = memoryInbox({ keep: Number.POSITIVE_INFINITY, warn: () => undefined });
  // Worked off by `drain` alone, which does not wait for what the wake has begun.
  const receiver = createReceiver({ inbox, trust: [pathToken(token)], wake: { ring: () => undefined } })
    .on("swUpgradeStateChangeNotify", () => void (handled += 1))
    .on("swUpgradeResultNotify", () => void (handled += 1));
  const deliver = async (body: object): Promise<void> => {
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const { status } = await receiver.fetch(new Request(`https://hooks.example.com/iot/${token}`, init));
    if (status !== 200) throw new Error(`answered ${status}`);
  };
  const before = heap();
  const start = performance.now();
  for (let first = 0; first < devices; first += 25) {
    const group = Array.from({ length: Math.min(25, devices - first) }, (_, index) => [...upgradeOf(first + index)]);
    for (const phase of [0, 1, 2, 3]) await Promise.all(group.map((bodies) => deliver(bodies[phase]!)));
    await receiver.drain();
  }
  const microseconds = ((performance.now() - start) * 1000) / devices;
  const bytes = (heap() - before) / devices;
  if (handled !== devices * 4) throw new Error(`${handled} of ${devices * 4} notifications were handled`);
  return { microseconds, bytes };
}

/** The campaign in a new process, three times; the best time and the least memory. */
async function measure(devices: number): Promise<Cost> {
  const runs: Cost[] = [];
  for (let run = 0; run < (devices > 10_000 ? 1 : 3); run += 1)
    runs.push(
      await new Promise<Cost>((resolve, reject) => {
        const child = fork(import.meta.filename, [String(devices)], {
          execArgv: [...process.execArgv, "--expose-gc", "--max-old-space-size=4096"],
        });
        child.once("message", (cost) => resolve(cost as Cost));
        child.once("exit", (code) => reject(new Error(`the campaign of ${devices} devices ended with ${code}`)));
      }),
    );
  return {
    microseconds: Math.min(...runs.map((run) => run.microseconds)),
    bytes: Math.min(...runs.map((run) => run.bytes)),
  };
}

const devices = Number(process.argv[2]);
if (devices > 0) {
  const cost = await campaign(devices);
  process.send?.(cost);
} else {
  const costs = new Map<number, Cost>();
  for (const size of sizes) costs.set(size, await measure(size));
  const unit = costs.get(1_000)!;
  console.log("devices        time per device      x of 1,000     memory per device      x of 1,000");
  for (const [size, { microseconds, bytes }] of costs) {
    const figures = [
      `${microseconds.toFixed(0)} us`,
      (microseconds / unit.microseconds).toFixed(2),
      `${(bytes / 1024).toFixed(1)} kB`,
      (bytes / unit.bytes).toFixed(2),
    ];
    console.log(size.toLocaleString("en").padEnd(8) + figures.map((figure) => figure.padStart(19)).join(""));
  }
  const largest = costs.get(sizes.at(-1)!)!;
  if (largest.microseconds > 2 * unit.microseconds || largest.bytes > 1.25 * unit.bytes) process.exitCode = 1;
}
