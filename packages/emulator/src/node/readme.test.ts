import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { freePort } from "../../../../tools/runtimes/free-port.ts";
import { run } from "./cli.ts";

test("the session in the README shows what it says when it is pasted", async () => {
  const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8");
  const session = /^```sh\n(URL=[\s\S]*?)^```$/m.exec(readme)![1]!;
  const [port, callbackPort] = [String(await freePort()), String(await freePort())];
  const script = session.replaceAll("8743", port).replaceAll("8099", callbackPort);
  const stop = new AbortController();
  const folder = await mkdtemp(join(tmpdir(), "upcall-readme-"));
  let ready = (_line: string): void => {};
  const started = new Promise<string>((resolve) => {
    ready = resolve;
  });
  const ended = run(["--port", port, "--app", "my-app", "--secret", "s3cret", "--start", "20260101T000000Z"], {
    out: ready,
    err: ready,
    signal: stop.signal,
  });
  try {
    expect(await started).toMatch(/^Ready: /);
    const { stdout } = await promisify(execFile)("bash", ["-c", script], { cwd: folder });
    const promised = [...script.matchAll(/^#> (.*)$/gm)].map(([, line]) => line);
    expect(stdout.trimEnd().split("\n")).toEqual(promised);
  } finally {
    stop.abort();
    await ended;
    await rm(folder, { recursive: true });
  }
});
