#!/usr/bin/env node
import module from "node:module";
import { homedir } from "node:os";

// Node 22 and newer keep compiled code between runs.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const { main } = await import("./main.ts");
const { stdin, stdout, stderr, env } = process;
const interruption = new AbortController();
const interrupt = (): void => {
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
};
process.on("SIGINT", interrupt).on("SIGTERM", interrupt);

// A reader that has seen enough, such as `head`, is no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const words = process.argv.slice(2);
const surroundings = { env, cwd: process.cwd(), home: homedir(), stdin, stdout, stderr, now: Date.now };
process.exitCode = await main(words, { ...surroundings, signal: interruption.signal });
