import { createEmulator, type EmulatorOptions } from "@upcall/emulator";
import { serveEmulator, type ServedEmulator } from "@upcall/emulator/node";
import { afterAll, beforeAll, expect } from "vitest";
import { endPrograms, run, type Ended, type Given, type Way } from "./program.ts";
import { closeServers } from "./servers.ts";

export const secret = "s3cret-of-the-tests";
export const callback = "http://127.0.0.1:8099/iot/7Q2mXv0sLr4TzB9c";
export const application: EmulatorOptions["apps"][number] = { appId: "my-app", secret };

/** An emulator, and the command as its application runs it. */
export interface PlatformForTests {
  readonly url: () => string;
  readonly env: (url?: string) => Record<string, string>;
  readonly run: (way: Way, words: readonly string[], given?: Given, url?: string) => Promise<Ended>;
}

/** A platform for the tests of a file. Programs and servers of these tests end with it. */
export function platformForTests(options: Partial<EmulatorOptions> = {}): PlatformForTests {
  let served: ServedEmulator;
  beforeAll(async () => {
    served = await serveEmulator(createEmulator({ apps: [application], quota: { calls: Infinity }, ...options }));
  });
  afterAll(async () => {
    endPrograms();
    closeServers();
    await served.close();
  });
  const env = (url = served.url): Record<string, string> => ({
    UPCALL_PLATFORM: url,
    UPCALL_APP_ID: "my-app",
    UPCALL_SECRET: secret,
  });
  return {
    url: () => served.url,
    env,
    run: (way, words, given, url) => run(way, words, { ...given, env: { ...env(url), ...given?.env } }),
  };
}

/** What a command printed that has to succeed, and never shows the secret. */
export async function good(ended: Promise<Ended>): Promise<string> {
  const { code, out, err } = await ended;
  expect(`${out}${err}`).not.toContain(secret);
  expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("error") });
  return out;
}

/** The same of a command with `--json`. */
export const json = async (ended: Promise<Ended>): Promise<unknown> => JSON.parse(await good(ended));
