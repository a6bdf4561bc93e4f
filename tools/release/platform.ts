import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";

/** The installed emulator, started by its own program, and the environment that the README programs read. */
export interface Platform {
  readonly env: { readonly PLATFORM_URL: string; readonly APP_ID: string; readonly APP_SECRET: string };
  close(): Promise<void>;
}

/** Starts `upcall-emulator` from the packages installed in `folder`. @throws Error when it is not ready within 20 s. */
export async function startPlatform(folder: string): Promise<Platform> {
  const args = ["--port", "0", "--app", "my-app", "--secret", "s3cret", "--group", "meters=3", "--json"];
  const child = spawn(join(folder, "node_modules/.bin/upcall-emulator"), args, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = (): Promise<void> => {
    child.kill();
    return closed;
  };
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`upcall-emulator ended with ${code} before it was ready`)));
      setTimeout(() => reject(new Error("upcall-emulator was not ready within 20 s")), 20_000).unref();
      createInterface(child.stdout).once("line", (line) => resolve((JSON.parse(line) as { url: string }).url));
    });
    return { env: { PLATFORM_URL: url, APP_ID: "my-app", APP_SECRET: "s3cret" }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
