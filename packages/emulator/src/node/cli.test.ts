import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appId, bearer, paths, secret } from "../conformance/trial.ts";
import { program, run } from "./cli.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upcall-cli-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs until the ready line, or to the end when there is none. */
async function start(...argv: string[]) {
  const stop = new AbortController();
  let line = "";
  let ended: Promise<number> | undefined;
  await new Promise<void>((resolve) => {
    const out = (text: string): void => {
      line += text;
      resolve();
    };
    ended = run(["--port", "0", ...argv], { out, err: out, signal: stop.signal });
  });
  return {
    line,
    stop: () => {
      stop.abort();
      return ended!;
    },
  };
}

/** Logs in at a started emulator. */
async function login(url: string): Promise<string> {
  const body = new URLSearchParams({ appId, secret });
  const reply = await fetch(url + paths.login, { method: "POST", body });
  return ((await reply.json()) as { accessToken: string }).accessToken;
}

/** What is said and the exit code of a start that fails. */
async function failure(...argv: string[]): Promise<string> {
  const { line, stop } = await start(...argv);
  expect(await stop()).toBe(1);
  expect(line.split("\n")).toHaveLength(2);
  return line.trimEnd();
}

describe("upcall-emulator", () => {
  test("prints one ready line with URLs, the CA path and the devices, and not the secret", async () => {
    const { line, stop } = await start("--json", "--secret", "hush-hush", "--group", "a=2", "--group", "b=3");
    const ready = JSON.parse(line);
    expect(ready).toMatchObject({ ready: true, appId: "my-app" });
    expect(ready.groups).toEqual([
      { group: "a", devices: 2 },
      { group: "b", devices: 3 },
    ]);
    expect(await readFile(ready.ca, "utf8")).toMatch(/^-----BEGIN CERTIFICATE-----/);
    expect((await fetch(`${ready.url}/admin/state`)).status).toBe(200);
    expect(line).not.toContain("hush-hush");
    expect(await stop()).toBe(0);
    expect(existsSync(ready.ca)).toBe(false);
  });

  test("prints a readable ready line without --json", async () => {
    const { line, stop } = await start("--no-https");
    expect(line).toMatch(
      /^Ready: http:\/\/127\.0\.0\.1:\d+, application my-app, 100 meters, state http:\S+\/admin\/state\n$/,
    );
    await stop();
  });

  test("names no /admin where there is none", async () => {
    const { line, stop } = await start("--no-https", "--edition", "v5");
    expect(line).toMatch(/^Ready: http:\/\/127\.0\.0\.1:\d+, application my-app, 100 meters\n$/);
    await stop();
  });

  test("writes the CA and a client certificate where it is told to, and leaves them there", async () => {
    const { line, stop } = await start("--json", "--client-cert", "required", "--tls-dir", folder);
    const { ca, clientCert, clientKey } = JSON.parse(line);
    await stop();
    expect([ca, clientCert, clientKey]).toEqual(
      ["ca.pem", "client.pem", "client-key.pem"].map((name) => join(folder, name)),
    );
    expect(await readFile(clientKey, "utf8")).toMatch(/PRIVATE KEY/);
  });

  test("keeps state in a file", async () => {
    const tokens: string[] = [];
    for (let runs = 0; runs < 2; runs++) {
      const { line, stop } = await start("--json", "--state", join(folder, "state.json"));
      tokens.push(await login(JSON.parse(line).url));
      await stop();
    }
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test("takes wire options as JSON and from a file, a start and names for the administration", async () => {
    const file = join(folder, "wire.json");
    await writeFile(file, JSON.stringify({ duplicateSubscription: "conflict" }));
    for (const [wire, status] of [
      ['{"duplicateSubscription":"keep"}', 200],
      [file, 409],
    ] as const) {
      const flags = ["--no-https", "--wire", wire, "--start", "20260131T235959Z", "--admin-host", "platform"];
      const { line, stop } = await start("--json", ...flags);
      const { url } = JSON.parse(line);
      const headers = { ...bearer(await login(url)), "content-type": "application/json" };
      const body = JSON.stringify({ notifyType: "swUpgradeResultNotify", callbackurl: "http://127.0.0.1:9/iot" });
      const subscribe = (): Promise<Response> =>
        fetch(`${url}/iodm/app/sub/v1.1.0/subscribe`, { method: "POST", headers, body });
      expect([(await subscribe()).status, (await subscribe()).status]).toEqual([200, status]);
      expect(await (await fetch(`${url}/admin/state`)).json()).toMatchObject({ time: "20260131T235959Z" });
      await stop();
    }
  });

  test.each<[flags: string[], sentence: string]>([
    [["--bogus"], "Unknown option '--bogus'. See upcall-emulator --help."],
    [["--group", "x"], "Give a name and a count, such as meters=100."],
    [["--port", "70000"], "Give a whole number from 0 to 65535."],
    [["--speed", "0"], "Give a number above 0, or Infinity."],
    [["--failures", "2"], "Give a share from 0 to 1, such as 0.08."],
    [["--start", "tomorrow"], "--start: must be a UTC time such as 20260131T235959Z."],
    [["--wire", "/nowhere"], '--wire: give JSON such as {"subscribeReply":"id"}'],
    [["--wire", '{"subscribeReply":1}'], "wire: subscribeReply has a value that is not known"],
    [["--secret", "a b"], "apps: appId and secret must each have 1 to 256 characters, none of them white space."],
    [["--edition", "D"], "Allowed choices are A, B, C, CTWing, v5."],
    [["--fault", "meteor"], "--fault: give a kind such as drop, or JSON"],
    [["--fault", "{"], "or JSON such as"],
    [["--cert", "a.pem"], "--cert: give the certificate and its key together."],
    [["--cert", "/nowhere", "--key", "/nowhere"], "--cert: /nowhere cannot be read; give a PEM file."],
    [["--host", "203.0.113.1"], "hostname: 203.0.113.1 is no address of this machine; give one, such as 127.0.0.1."],
    [["--no-http", "--no-https"], "nothing could be served"],
  ])("says in one sentence what is wrong with %j", async (flags, sentence) => {
    expect(await failure(...flags)).toContain(sentence);
  });

  test("says in one sentence that a file is no certificate", async () => {
    const file = join(folder, "broken.pem");
    await writeFile(file, "not a certificate");
    expect(await failure("--cert", file, "--key", file)).toMatch(/^tls: /);
  });

  test("says in one sentence that a port is busy", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(await failure("--port", String(port))).toBe(
      `port: ${port} is in use; stop what listens there, or give another port (0 takes any free one).`,
    );
    server.close();
  });

  test("--help describes every flag", async () => {
    const { line, stop } = await start("--help");
    expect(await stop()).toBe(0);
    const { options } = program();
    expect(options.length).toBeGreaterThan(25);
    for (const { long, description } of options) {
      expect(line).toContain(long);
      expect(description.length).toBeGreaterThan(10);
    }
  });

  test("Ctrl-C ends it cleanly", async () => {
    const flags = ["--import", "tsx", "--conditions=@upcall/source", "bin.ts", "--port", "0"];
    const child = spawn(process.execPath, flags, { cwd: import.meta.dirname });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(said).toBe("");
  });
});
