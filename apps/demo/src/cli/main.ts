import { isUpcallError } from "@upcall/contracts/errors";
import { Failure } from "./failure.ts";
import { readOptions } from "./options.ts";

const options = readOptions(process.argv.slice(2), process.stdout.isTTY);
const interrupt = new AbortController();
process.on("SIGINT", () => interrupt.abort());
try {
  // Only now, so that a wrong option is answered before the toolchain is loaded.
  const { platform } = options;
  process.exitCode =
    platform === undefined
      ? await (await import("./run-demo.ts")).runDemo(options, interrupt.signal)
      : await (await import("./run-real.ts")).runReal(platform, options, interrupt.signal);
} catch (error) {
  if (error instanceof Failure || isUpcallError(error)) process.stderr.write(`${error.message}\n`);
  // What fails because it is being ended needs no stack.
  else if (interrupt.signal.aborted) process.stderr.write("Interrupted.\n");
  else throw error;
  process.exitCode = 1;
}
