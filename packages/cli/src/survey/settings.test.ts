import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator, virtualClock, type EmulatorOptions, type WireOptions } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { describe, expect, test } from "vitest";
import { runHere } from "../testing/here.ts";
import { secret } from "../testing/platform.ts";
import { freshHome } from "../testing/program.ts";
import { closedPort } from "../testing/servers.ts";
import { application } from "../testing/surveying.ts";
import { readSurvey, type SurveyFile } from "./file.ts";

type Setting = Pick<EmulatorOptions, "edition" | "wire"> & { readonly failures?: number };

interface Surveyed {
  readonly code: number;
  readonly err: string;
  readonly path: string;
  readonly text: string;
  readonly file: SurveyFile;
  /** What is subscribed afterwards. */
  readonly left: number;
}

/** Surveys an emulator until nothing is left to arrive. Its clock jumps, and the survey reads that clock. */
async function survey({ failures = 0, ...setting }: Setting, words: readonly string[] = []): Promise<Surveyed> {
  const clock = virtualClock();
  const quota = { calls: Infinity };
  const emulator = createEmulator({ apps: [application], clock, quota, behaviour: { failures }, ...setting });
  const served = await serveEmulator(emulator);
  const port = await closedPort();
  const home = freshHome();
  const interruption = new AbortController();
  const flags = [
    ...`--platform ${served.url} --app-id ${application.appId} --out survey.json --grace 3`.split(" "),
    ...words,
  ];
  const listening =
    `--listen --port ${port} --callback http://127.0.0.1:${port}/path-of-the-tests --commissioning`.split(" ");
  const upgrading = "--upgrade firmware=firmware-1 --upgrade software=software-1 --device meters-0001 --yes".split(" ");
  const given = { env: { UPCALL_SECRET: secret }, home, now: clock.now, signal: interruption.signal };
  const running = runHere(["survey", ...flags, ...listening, ...upgrading], given);
  const state = async (): Promise<{ tasks: unknown[] }> =>
    (await (await emulator.fetch(new Request("http://platform/admin/state"))).json()) as { tasks: unknown[] };
  const ended = running.then(() => true);
  while ((await state()).tasks.length < 2 && !(await Promise.race([ended, new Promise((on) => setTimeout(on, 20))])));
  await emulator.idle();
  interruption.abort();
  const { code, err } = await running;
  const path = join(home, "survey.json");
  const text = readFileSync(path, "utf8");
  const subscriptions = (await (
    await emulator.fetch(new Request("http://platform/admin/subscriptions"))
  ).json()) as unknown[];
  await served.close();
  return { code, err, path, text, file: JSON.parse(text) as SurveyFile, left: subscriptions.length };
}

const defaults: WireOptions = {
  duplicateSubscription: "overwrite",
  urlsCoexist: false,
  callbackField: "both",
  subscribeReply: "empty",
  taskStatus: 200,
  whenOnline: "device_online",
  upgradeTime: "seconds",
  errorCode: "decimal",
  startStates: "none",
  tokenGrace: 0,
  refreshEndsToken: true,
  refreshOnce: true,
};

const otherwise: WireOptions = {
  duplicateSubscription: "conflict",
  callbackField: "callbackurl",
  subscribeReply: "id",
  taskStatus: 201,
  whenOnline: "online",
  upgradeTime: "milliseconds",
  errorCode: "hexadecimal",
  startStates: "both",
  retryEvery: 7,
  status4xx: "lost",
  tokenGrace: 1,
  refreshEndsToken: false,
  refreshOnce: false,
};

const besides: WireOptions = {
  duplicateSubscription: "keep",
  urlsCoexist: true,
  callbackField: "callbackUrl",
  subscribeReply: "object",
  taskStatus: 202,
  startStates: "software",
  status500: "repeated",
  tokenGrace: 2,
};

const settings: readonly [name: string, setting: Setting, found: WireOptions][] = [
  ["edition A as documented", { edition: "A" }, { retryEvery: 60 }],
  ["edition B as documented", { edition: "B" }, { retryEvery: 30 }],
  ["edition C as documented", { edition: "C" }, {}],
  ["edition A, otherwise in every respect", { edition: "A", failures: 1, wire: otherwise }, otherwise],
  ["edition B, with URLs beside each other", { edition: "B", wire: besides }, { ...besides, retryEvery: 30 }],
  [
    "edition C, with what is ignored",
    { edition: "C", wire: { duplicateSubscription: "keep", startStates: "firmware", refreshOnce: false } },
    { duplicateSubscription: "keep", startStates: "firmware", refreshOnce: false },
  ],
  [
    "URLs beside each other that are overwritten, and refused",
    { edition: "A", wire: { duplicateSubscription: "conflict", urlsCoexist: true } },
    { duplicateSubscription: "conflict", urlsCoexist: true, retryEvery: 60 },
  ],
];

describe.each(settings)("%s", (_, setting, found) => {
  test("is found, and an emulator that is set like it is found the same", async () => {
    const first = await survey(setting);
    expect(first.err).not.toContain("error");
    expect(first).toMatchObject({ code: 0, left: 0 });
    expect(first.file.edition).toBe(setting.edition);
    expect(first.file.wire).toEqual({ ...defaults, ...found });
    const { edition, wire } = await readSurvey(first.path);
    const second = await survey({ ...(setting.failures && { failures: setting.failures }), edition, wire });
    expect(second.file.findings).toEqual(first.file.findings);
    expect({ edition: second.file.edition, wire: second.file.wire }).toEqual({ edition, wire });
  });
});
