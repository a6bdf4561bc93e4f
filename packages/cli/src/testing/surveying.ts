import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator, type Emulator, type EmulatorOptions } from "@upcall/emulator";
import { serveEmulator, type ServeOptions } from "@upcall/emulator/node";
import type { SurveyFile } from "../survey/file.ts";
import { secret } from "./platform.ts";

/** Its id, as everything else that must not get into a survey, can be found by its end. */
export const application: EmulatorOptions["apps"][number] = { appId: "app-of-the-tests", secret };

/** An emulator that runs while `act` does. */
export async function during<Result>(
  options: Partial<EmulatorOptions>,
  act: (platform: { url: string; emulator: Emulator; subscriptions: () => Promise<unknown[]> }) => Promise<Result>,
  serving: ServeOptions = {},
): Promise<Result> {
  const emulator = createEmulator({ apps: [application], quota: { calls: Infinity }, ...options });
  const served = await serveEmulator(emulator, serving);
  const subscriptions = async (): Promise<unknown[]> =>
    (await (await emulator.fetch(new Request("http://platform/admin/subscriptions"))).json()) as unknown[];
  try {
    return await act({ url: served.url, emulator, subscriptions });
  } finally {
    await served.close();
  }
}

export const account = (url: string): string[] =>
  `survey --platform ${url} --app-id ${application.appId} --grace 1`.split(" ");
export const callback: readonly string[] = ["--callback", "http://127.0.0.1:8099/path-of-the-tests", "--commissioning"];
export const env: Record<string, string> = { UPCALL_SECRET: secret };
export const fileIn = (home: string, name = "upcall-survey.json"): SurveyFile =>
  JSON.parse(readFileSync(join(home, name), "utf8")) as SurveyFile;
