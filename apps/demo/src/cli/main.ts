import { isUpcallError } from "@upcall/contracts/errors";
import { Failure } from "./failure.ts";
import { readOptions } from "./options.ts";
import { runDemo } from "./run-demo.ts";
import { runReal } from "./run-real.ts";

const options = readOptions(process.argv.slice(2), process.stdout.isTTY);
const interrupt = new AbortController();
process.on("SIGINT", () => interrupt.abort());
try {
  const { platform } = options;
  process.exitCode = await (platform === undefined
    ? runDemo(options, interrupt.signal)
    : runReal(platform, options, interrupt.signal));
} catch (error) {
  if (!(error instanceof Failure) && !isUpcallError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
