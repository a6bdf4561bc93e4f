import { Failure } from "./failure.ts";
import { readOptions } from "./options.ts";
import { runDemo } from "./run-demo.ts";

const options = readOptions(process.argv.slice(2), process.stdout.isTTY);
const interrupt = new AbortController();
process.on("SIGINT", () => interrupt.abort());
try {
  process.exitCode = await runDemo(options, interrupt.signal);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
