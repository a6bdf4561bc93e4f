// The crash test at full size. Without a name every engine; with one, and if wanted a seed, only that:
// tsx --conditions=@upcall/source test/storm/main.ts [engine] [seed]
import { setup as startServer } from "../../../../tools/runtimes/postgres-setup.ts";
import { run, type RunOptions } from "./run.ts";
import { stores, type Engine } from "./stores.ts";

type Size = Omit<RunOptions, "engine" | "seed">;

/** workerd takes some hundred deliveries a second, Node some thousand. */
const sizes: Record<Engine, Size> = {
  sqlite: { deliveries: 100_000, kills: 300, senders: 48, processes: 1, lifeMs: 400 },
  postgres: { deliveries: 100_000, kills: 300, senders: 48, processes: 4, lifeMs: 400 },
  d1: { deliveries: 10_000, kills: 500, senders: 12, processes: 1, lifeMs: 200 },
  "durable-object": { deliveries: 10_000, kills: 500, senders: 12, processes: 1, lifeMs: 200 },
};

const isEngine = (name: string): name is Engine => name in stores;

const [name, seed = "1"] = process.argv.slice(2);
if (name !== undefined && !isEngine(name))
  throw new Error(`no engine ${name}; there are ${Object.keys(stores).join(", ")}`);
const engines = name === undefined ? (Object.keys(stores) as Engine[]) : [name];

for (const engine of engines) {
  const stopServer = engine === "postgres" ? await startServer() : undefined;
  const began = performance.now();
  const outcome = await run({ engine, seed: Number(seed), ...sizes[engine] });
  await stopServer?.();
  console.log(JSON.stringify({ engine, ...outcome, seconds: Math.round((performance.now() - began) / 1000) }));
  if (outcome.lost + outcome.unhandled + outcome.twice > 0) process.exitCode = 1;
}
