// Runs turbo tasks of all packages and ends with the sum of their tests: `tsx tools/test/main.ts TASK…`.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { closingLine, readCounts, removeCounts, sum, type Counts } from "./counts.ts";
import { root } from "../workspace/packages.ts";

const tasks = process.argv.slice(2);

/** What turbo's summary of a run says of a task. */
interface Task {
  readonly taskId: string;
  readonly task: string;
  readonly directory: string;
  readonly execution?: { readonly exitCode?: number | null };
}

const one = (counted: keyof Counts): Counts => ({ passed: 0, failed: 0, skipped: 0, [counted]: 1 });

/** Counts of a task: its tests, and the task itself as a failure when it failed without one. */
function countsOf({ taskId, task, directory, execution }: Task): Counts {
  // A task without an execution was not reached, because one before it failed.
  const done = execution?.exitCode === 0;
  if (!task.startsWith("test")) return done ? sum([]) : one("failed");
  let counts: Counts;
  try {
    counts = readCounts(join(root, directory));
  } catch {
    console.error(`✗ ${taskId} ended without a count of its tests.`);
    return one("failed");
  }
  return done || counts.failed > 0 ? counts : sum([counts, one("failed")]);
}

const runs = join(root, ".turbo/runs");
rmSync(runs, { recursive: true, force: true });
for (const group of ["packages", "apps"])
  for (const name of readdirSync(join(root, group))) removeCounts(join(root, group, name));
removeCounts(join(root, "tools"));

const turbo = ["run", ...tasks, "--continue=dependencies-successful", "--summarize", "--log-prefix=task"];
const { status } = spawnSync("turbo", turbo, { cwd: root, stdio: "inherit" });
const [summary] = existsSync(runs) ? readdirSync(runs) : [];
/** None when turbo itself failed. */
const ran = summary
  ? (JSON.parse(readFileSync(join(runs, summary), "utf8")) as { tasks: readonly Task[] }).tasks.map(countsOf)
  : [one("failed")];
const total = sum(ran);
if (status !== 0 || total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(closingLine(total));
