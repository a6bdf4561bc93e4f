import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { token } from "../../test/miniflare.ts";
import { start, type Victim } from "../../test/storm/child.ts";
import { seeded, storm } from "../../test/storm/storm.ts";
import { firmwareResultSample } from "../testing/samples.ts";

/** Long runs: UPCALL_STORM_KILLS=100. */
const kills = Number(process.env["UPCALL_STORM_KILLS"] ?? 2);
const devices = 150 * kills;
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const program = fileURLToPath(new URL("../../test/storm/workerd-process.ts", import.meta.url));

const result = (device: number): string =>
  JSON.stringify(firmwareResultSample("SUCCESS", { deviceId: `device-${device}`, subOperationId: `sub-${device}` }));

/** Every device reports twice, as the platform does after an answer that it did not get. */
const bodies = Array.from({ length: devices * 2 }, (_, at) => result(at % devices));

describe("workerd killed and started again loses nothing that it acknowledged and does nothing twice", () => {
  test.each([
    ["D1", "hook", "d1"],
    ["a Durable Object", "shard", "shard"],
  ])("on %s", { timeout: 600_000 }, async (_, prefix, store) => {
    const folder = mkdtempSync(join(tmpdir(), "upcall-workerd-"));
    const startWorkerd = async (): Promise<Victim> => {
      const args = ["--import", tsx, "--conditions=@upcall/source", program, folder];
      const victim = await start(args);
      await fetch(new URL(`/${store}/effects`, victim.url));
      return { ...victim, url: new URL(`/${prefix}/${token}`, victim.url).href };
    };
    const report = await storm({ bodies, start: startWorkerd, processes: 1, kills, lifeMs: 1500, random: seeded(4) });
    const [living] = report.living;
    try {
      expect(report).toMatchObject({ kills });
      expect(report.acknowledged.size).toBe(bodies.length);
      const effects = async (): Promise<number[]> => {
        await fetch(living!.url, { method: "POST", headers: { "content-type": "application/json" }, body: result(0) });
        return (await fetch(new URL(`/${store}/effects`, living!.url))).json() as Promise<number[]>;
      };
      const all = Array.from({ length: devices }, (_, at) => at);
      await expect.poll(effects, { timeout: 60_000, interval: 500 }).toEqual(all);
    } finally {
      await living?.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
