import { expect, test } from "vitest";
import { descendants, runDemo, stateFolder } from "./running-demo.ts";

const result = /^\{"devices".*\}$/m;
const nothingLost = { duplicates: 0, lost: 0 };

test("workerd is killed in mid-campaign, twice: it goes on with its state, and nothing is lost or handled twice", async () => {
  const state = stateFolder();
  const demo = runDemo("--state", state.path, "--devices", "60", "--seed", "7", "--speed", "300");
  try {
    for (const [at, percent] of [/(software|firmware) +[1-5]\d %/, /(software|firmware) +[6-9]\d %/].entries()) {
      await demo.until(percent);
      const workerd = descendants(demo.pid).filter(({ command }) => /workerd\0serve/.test(command));
      expect(workerd).not.toEqual([]);
      for (const { pid } of workerd) process.kill(pid, "SIGKILL");
      const again = "The Worker's process ended; starting it again with its state\\.[^]*of 30: [^]*";
      await demo.until(new RegExp(`(${again}){${at + 1}}`));
    }
    const [line] = await demo.until(result);
    expect(JSON.parse(line)).toMatchObject({ ...nothingLost, devices: 60 });
    expect(demo.out().match(/starting it again/g)!.length).toBeGreaterThanOrEqual(2);
  } finally {
    await demo.stop();
    state.remove();
  }
}, 120_000);

test("Ctrl-C in mid-campaign keeps everything for the next start, and --fresh forgets it", async () => {
  const state = stateFolder();
  const flags = ["--state", state.path, "--speed", "300"];
  try {
    const first = runDemo(...flags, "--devices", "20", "--seed", "7");
    await first.until(/[1-9]\d* downloading/);
    const beside = runDemo(...flags);
    expect(await beside.ended).toBe(1);
    expect(beside.err()).toMatch(
      new RegExp(
        `^The demo runs already, as process ${first.pid}, at http://127\\.0\\.0\\.1:\\d+\\.\\n.*--state\\.\\n$`,
      ),
    );
    const stopped = first.stop();
    await first.until(/Everything is kept; run the demo again to go on\./);
    expect(await stopped).toBe(0);
    expect(first.err()).toBe("");

    const second = runDemo(...flags);
    await second.until(/Going on with the state kept from last time/);
    const [line] = await second.until(result);
    expect(JSON.parse(line)).toMatchObject({ ...nothingLost, devices: 20 });
    expect(await second.stop()).toBe(0);

    const third = runDemo(...flags, "--fresh", "--devices", "4");
    await third.until(/ of 2: /);
    expect(third.out()).not.toContain("Going on");
    await third.stop();
  } finally {
    state.remove();
  }
}, 120_000);
