import { spawnSync } from "node:child_process";

const script = 'for ((run = 0; run < RUNS; run++)); do "$0" "$@" > /dev/null || exit 1; done; times';

/**
 * What a start of Node costs, in milliseconds of processor time: unlike time on the clock, other work on the machine does not
 * count. Needs bash.
 *
 * @param words what Node is given.
 * @param runs the result is the mean of so many starts.
 */
export function processorTime(words: readonly string[], runs = 5): number {
  const env = { PATH: process.env["PATH"]!, HOME: "/nonexistent", RUNS: String(runs) };
  const { stdout, status } = spawnSync("bash", ["-c", script, process.execPath, ...words], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${words.join(" ")} failed`);
  const [user, system] = stdout.trim().split("\n").at(-1)!.split(" ").map(milliseconds);
  return (user! + system!) / runs;
}

/** Reads bash's `0m1.234s`. */
function milliseconds(text: string): number {
  const [, minutes, seconds] = /(\d+)m([\d.]+)s/.exec(text) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}
