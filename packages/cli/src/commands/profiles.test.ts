import { createEmulator } from "@upcall/emulator";
import { serveEmulator, type ServedEmulator } from "@upcall/emulator/node";
import { createV5Emulator } from "@upcall/emulator/v5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshHome, run, start } from "../testing/program.ts";

const secret = "s3cret-of-the-test";
const pushToken = "aB3dE5";
const callback = "https://hooks.example.com:443/iot/p4th-t0ken";

let ctwing: ServedEmulator;
let v5: ServedEmulator;
const v5Emulator = createV5Emulator({
  accessKeys: [{ accessKey: "AKTEST", secretKey: secret }],
  quota: { calls: Infinity },
});

beforeAll(async () => {
  ctwing = await serveEmulator(createEmulator({ apps: [{ appId: "app-key", secret }], edition: "CTWing" }));
  v5 = await serveEmulator(v5Emulator);
});
afterAll(() => Promise.all([ctwing.close(), v5.close()]));

const environment = (more: Record<string, string>): Record<string, string> => ({
  HOME: freshHome(),
  UPCALL_SECRET: secret,
  UPCALL_CALLBACK: callback,
  ...more,
});
const atV5 = (words: string[], more: Record<string, string> = {}) =>
  run("pipe", words, {
    env: environment({
      UPCALL_PROFILE: "v5",
      UPCALL_PLATFORM: v5.url,
      UPCALL_PROJECT_ID: "project-1",
      UPCALL_ACCESS_KEY: "AKTEST",
      ...more,
    }),
  });

describe("with --profile v5", () => {
  test("subscribe sets rule, action and activation, and a second time nothing; no token is shown", async () => {
    const first = await atV5(["subscribe"], { UPCALL_PUSH_TOKEN: pushToken });
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(
      /✔ batchtask\/update rule created, action created, activated, to https:\/\/hooks.example.com:443\/iot\/\*\*\*/,
    );
    expect(first.out).toContain("The signature does not cover the body");
    const again = await atV5(["subscribe", "--json"], { UPCALL_PUSH_TOKEN: pushToken });
    expect(JSON.parse(again.out)).toMatchObject({ rule: "kept", action: "kept", activated: false, signed: true });
    const listed = await atV5(["subscriptions"]);
    expect(listed.out).toMatch(/batchtask\/update\s+yes\s+https:\/\/hooks.example.com:443\/iot\/\*\*\*/);
    for (const { raw } of [first, again, listed])
      for (const hidden of [secret, pushToken, "p4th-t0ken"]) expect(raw).not.toContain(hidden);
  });

  test("what is missing is named, and other commands say that they are for V1", async () => {
    expect((await atV5(["subscribe"], { UPCALL_ACCESS_KEY: "" })).err).toContain(
      "give it with --access-key, UPCALL_ACCESS_KEY",
    );
    expect((await atV5(["packages"])).err).toContain("v5 has no such call");
    expect((await atV5(["subscribe"], { UPCALL_PROFILE: "v6" })).err).toContain("give one of v1, ctwing, v5");
  });

  test("the secret of one access key does not go out for another", async () => {
    const refused = await atV5(["subscribe", "--access-key", "AKOTHER"]);
    expect(refused.code).not.toBe(0);
    expect(refused.err).toContain("was kept for AKTEST");
  });
});

test("with --profile ctwing, subscribe signs instead of logging in", async () => {
  const env = environment({ UPCALL_PLATFORM: ctwing.url, UPCALL_APP_ID: "app-key" });
  const subscribed = await run("pipe", ["subscribe", "--profile", "ctwing", "--all"], { env });
  expect(subscribed).toMatchObject({ code: 0 });
  expect(subscribed.out.match(/✔ \w+Notify subscribed/g)).toHaveLength(4);
});

test("at CTWing, calls are made with the versions that are given, and a wrong name or version is refused", async () => {
  const env = environment({ UPCALL_PLATFORM: ctwing.url, UPCALL_APP_ID: "app-key", UPCALL_PROFILE: "ctwing" });
  const list = (...more: string[]) => run("pipe", ["subscriptions", ...more], { env });
  expect((await list()).err).toContain("versions: has no queryBatchSubscriptions");
  expect(
    await list("--versions", "queryBatchSubscriptions=20260101000000, queryUpgradeTask=20260101000000"),
  ).toMatchObject({
    code: 0,
    err: "",
  });
  expect((await list("--versions", "queryBatchSubscriptions=2026")).err).toContain("must have 14 digits");
  expect((await list("--versions", "20260101000000")).err).toContain("versions: names no operation 20260101000000");
});

test.each(["ctwing", "v5"])("with --profile %s nothing logs in", async (profile) => {
  const env = environment({ UPCALL_PLATFORM: ctwing.url, UPCALL_APP_ID: "app-key", UPCALL_CALLBACK: "" });
  const login = await run("pipe", ["login", "--profile", profile], { env });
  expect(login).toMatchObject({ code: 2 });
  expect(login.err).toContain(`${profile} has no login: every call is signed`);
  const doctor = await run("pipe", ["doctor", "--profile", profile], { env });
  expect(doctor).toMatchObject({ code: 0 });
  expect(doctor.out).toContain(`skipped: ${profile} has no login: every call is signed`);
});

test.each([
  ["v5", ["subscribe", "--access-key", "AKTEST", "--project-id", "project-1"]],
  ["CTWing", ["subscribe", "--app-id", "AKTEST", "--all"]],
] as const)("emulate plays %s", async (edition, words) => {
  const platform = ["emulate", "--port", "0", "--no-https", "--edition", edition, "--app-id", "AKTEST"];
  const running = start("pipe", platform, { env: { UPCALL_SECRET: secret } });
  await running.seen("Ctrl-C ends it.");
  const [url = ""] = /http:\S+/.exec(running.said()) ?? [];
  const env = environment({ UPCALL_PLATFORM: url, UPCALL_PROFILE: edition.toLowerCase() });
  expect(await run("pipe", words, { env })).toMatchObject({ code: 0 });
  running.interrupt();
  expect(await running.ended).toMatchObject({ code: 0 });
});
