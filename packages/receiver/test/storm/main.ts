// The crash test at full size. Without a name every storm; with one, and if wanted a seed, only that:
// tsx --conditions=@upcall/source test/storm/main.ts [storm] [seed]
import { setup as startServer } from "../../../../tools/runtimes/postgres-setup.ts";
import { failuresOf } from "./failures.ts";
import { run, type RunOptions } from "./run.ts";

const onNode = { deliveries: 100_000, kills: 300, senders: 48 };
/** workerd takes some hundred deliveries a second, Node some thousand. */
const inWorkerd = { deliveries: 10_000, kills: 500, senders: 12, processes: 1 };

const storms: Readonly<Record<string, Omit<RunOptions, "seed">>> = {
  sqlite: { engine: "sqlite", processes: 1, ...onNode },
  postgres: { engine: "postgres", processes: 4, ...onNode },
  d1: { engine: "d1", ...inWorkerd },
  "durable-object": { engine: "durable-object", ...inWorkerd },
  // Every connection is ended every 20 ms, for two minutes.
  "postgres-disconnected": {
    engine: "postgres",
    deliveries: 20_000,
    kills: 0,
    senders: 48,
    processes: 4,
    minMs: 120_000,
    disconnectMs: 20,
  },
};

const [name, seed = "1"] = process.argv.slice(2);
if (name !== undefined && !Object.hasOwn(storms, name))
  throw new Error(`no storm ${name}; there are ${Object.keys(storms).join(", ")}`);

for (const [storm, options] of Object.entries(storms)) {
  if (name !== undefined && name !== storm) continue;
  const stopServer = options.engine === "postgres" ? await startServer() : undefined;
  const began = performance.now();
  const full = { ...options, seed: Number(seed) };
  const outcome = await run(full);
  await stopServer?.();
  const failures = failuresOf(outcome, full);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(JSON.stringify({ storm, ...outcome, seconds, failures }));
  if (failures.length > 0) process.exitCode = 1;
}
