import { createInterface } from "node:readline";
import type { WorkerProcess } from "./worker-process.ts";

/**
 * Prints a link that logs a browser in, once; the code is behind `#`, which browsers send to nobody. On a terminal, Enter prints
 * another one.
 */
export async function printLinks(worker: WorkerProcess, interrupt: AbortSignal): Promise<void> {
  const print = async (): Promise<void> => {
    const { code } = await worker.api<{ code: string }>("POST", "login-codes");
    process.stdout.write(`dashboard ${worker.url}/#login=${code}\n`);
  };
  await print();
  if (!process.stdin.isTTY) return;
  process.stdout.write("The link works once. Enter prints another, Ctrl-C ends the demo.\n");
  const lines = createInterface({ input: process.stdin });
  lines.on("line", () => void print().catch(() => {}));
  interrupt.addEventListener("abort", () => lines.close());
}
