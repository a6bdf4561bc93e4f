import { onEnter } from "./keyboard.ts";
import { screen } from "./screen.ts";
import type { WorkerProcess } from "./worker-process.ts";

/**
 * Prints a link that logs a browser in, once; the code is behind `#`, which browsers send to nobody. On a terminal, Enter prints
 * another one.
 */
export async function printLinks(worker: WorkerProcess, interrupt: AbortSignal): Promise<void> {
  const print = async (): Promise<void> => {
    const { code } = await worker.api<{ code: string }>("POST", "login-codes");
    screen.say(`dashboard ${worker.url}/#login=${code}`);
  };
  await print();
  if (process.stdin.isTTY) screen.say("The link works once. Enter prints another, Ctrl-C ends the demo.");
  onEnter(() => void print().catch(() => {}), interrupt);
}
