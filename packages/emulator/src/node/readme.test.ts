import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { run } from "./cli.ts";

const freePort = async (): Promise<string> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
};

test("the session in the README shows what it says when it is pasted", async () => {
  const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8");
  const session = /^```sh\n(URL=[\s\S]*?)^```$/m.exec(readme)![1]!;
  const [port, callbackPort] = [await freePort(), await freePort()];
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
