import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runHere } from "../testing/here.ts";
import { secret } from "../testing/platform.ts";
import { endPrograms, freshHome, run, start } from "../testing/program.ts";
import { closedPort } from "../testing/servers.ts";
import { env, fileIn } from "../testing/surveying.ts";
import type { SurveyFile } from "./file.ts";

afterAll(endPrograms);

test("the published programs: the emulator is surveyed, and an emulator like it is found the same", async () => {
  const home = freshHome();
  const surveyed = async (flags: readonly string[], out: string): Promise<SurveyFile> => {
    const emulator = start("pipe", ["emulate", "--port", "0", "--no-https", ...flags], {
      env: { HOME: home, UPCALL_SECRET: secret },
    });
    await emulator.seen("Ctrl-C ends it");
    const [, url = ""] = /(http:\S+) for/.exec(emulator.said()) ?? [];
    const port = await closedPort();
    const words = ["survey", "--platform", url, "--app-id", "my-app", "--out", out, "--grace", "1", "--for", "1.5"];
    const listening = `--listen --port ${port} --callback http://127.0.0.1:${port}/iot --commissioning`.split(" ");
    const upgrading = ["--upgrade", "firmware=firmware-1", "--device", "meters-0001", "--yes"];
    expect(await run("pipe", [...words, ...listening, ...upgrading], { env: { HOME: home, ...env } })).toMatchObject({
      code: 0,
    });
    emulator.interrupt();
    await emulator.ended;
    return fileIn(home, out);
  };
  const first = await surveyed(
    ["--edition", "B", "--wire", '{"subscribeReply":"id","status500":"repeated"}'],
    "first.json",
  );
  expect(first).toMatchObject({ edition: "B", wire: { subscribeReply: "id", status500: "repeated" } });
  const second = await surveyed(["--like", "first.json"], "second.json");
  expect(second.findings).toEqual(first.findings);
  expect(second.wire).toEqual(first.wire);
});

test.each([
  ["{}", "--like: other.json is not a file that upcall survey wrote"],
  ["null", "--like: other.json is not a file that upcall survey wrote"],
  ['{"survey":1,"wire":null}', "--like: other.json is not a file that upcall survey wrote"],
  ['{"survey":1,"wire":[]}', "wire: must be an object"],
  ['{"survey":1,"wire":{"whenOnline":"now"}}', "wire: whenOnline has a value"],
  ['{"survey":1,"edition":"D","wire":{}}', "--like: other.json: edition must be A, B or C"],
])("an emulator is not set like %s", async (text, why) => {
  const home = freshHome();
  writeFileSync(join(home, "other.json"), text);
  const words = ["emulate", "--port", "0", "--no-https", "--like", join(home, "other.json")];
  const { code, err } = await runHere(words, { home, signal: AbortSignal.timeout(5000) });
  expect({ code, err: err.replace(`${home}/`, "") }).toEqual({
    code: 2,
    err: expect.stringContaining(`error: ${why}`),
  });
});
