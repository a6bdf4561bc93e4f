import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { program, run } from "./cli.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "upcall-cli-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Running {
  readonly line: string;
  stop(): Promise<number>;
}

/** Runs until the ready line, or to the end when there is none. */
async function start(...argv: string[]): Promise<Running> {
  const stop = new AbortController();
  let out = "";
  let said = (): void => {};
  const ready = new Promise<void>((resolve) => {
    said = resolve;
  });
  const ended = run(["--port", "0", ...argv], {
    out: (text) => {
      out += text;
      said();
    },
    err: (text) => {
      out += text;
    },
    signal: stop.signal,
  });
  await Promise.race([ready, ended]);
  return {
    line: out,
    stop: async () => {
      stop.abort();
      return ended;
    },
  };
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
    const state = join(folder, "state.json");
    const login = async (): Promise<{ accessToken: string }> => {
      const { line, stop } = await start("--json", "--state", state);
      const { url } = JSON.parse(line);
      const body = new URLSearchParams({ appId: "my-app", secret: "s3cret" });
      const reply = (await (await fetch(`${url}/iocm/app/sec/v1.1.0/login`, { method: "POST", body })).json()) as {
        accessToken: string;
      };
      await stop();
      return reply;
    };
    expect((await login()).accessToken).not.toBe((await login()).accessToken);
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
      const form = new URLSearchParams({ appId: "my-app", secret: "s3cret" });
      const login = await fetch(`${url}/iocm/app/sec/v1.1.0/login`, { method: "POST", body: form });
      const { accessToken } = (await login.json()) as { accessToken: string };
      const headers = { app_key: "my-app", authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
      const body = JSON.stringify({ notifyType: "swUpgradeResultNotify", callbackurl: "http://127.0.0.1:9/iot" });
      const subscribe = (): Promise<Response> =>
        fetch(`${url}/iodm/app/sub/v1.1.0/subscribe`, { method: "POST", headers, body });
      expect([(await subscribe()).status, (await subscribe()).status]).toEqual([200, status]);
      expect(await (await fetch(`${url}/admin/state`)).json()).toMatchObject({ time: "20260131T235959Z" });
      await stop();
    }
  });

  test("says in one sentence what is wrong with a flag", async () => {
    const see = " See upcall-emulator --help.";
    expect(await failure("--bogus")).toBe(`Unknown option '--bogus'.${see}`);
    expect(await failure("--group", "x")).toContain("Give a name and a count, such as meters=100.");
    expect(await failure("--port", "70000")).toContain("Give a whole number from 0 to 65535.");
    expect(await failure("--speed", "0")).toContain("Give a number above 0, or Infinity.");
    expect(await failure("--failures", "2")).toContain("Give a share from 0 to 1, such as 0.08.");
    expect(await failure("--start", "tomorrow")).toBe("--start: must be a UTC time such as 20260131T235959Z.");
    expect(await failure("--wire", "/nowhere")).toContain('--wire: give JSON such as {"subscribeReply":"id"}');
    expect(await failure("--wire", '{"subscribeReply":1}')).toContain(
      "wire: subscribeReply has a value that is not known",
    );
    expect(await failure("--secret", "a b")).toBe(
      "apps: appId and secret must each have 1 to 256 characters, none of them white space.",
    );
    expect(await failure("--edition", "D")).toContain("Allowed choices are A, B, C, CTWing, v5.");
    expect(await failure("--fault", "meteor")).toContain("--fault: give a kind such as drop, or JSON");
    expect(await failure("--fault", "{")).toContain("or JSON such as");
    expect(await failure("--cert", "a.pem")).toBe("--cert: give the certificate and its key together.");
    expect(await failure("--cert", "/nowhere", "--key", "/nowhere")).toBe(
      "--cert: /nowhere cannot be read; give a PEM file.",
    );
    expect(await failure("--host", "203.0.113.1")).toBe(
      "hostname: 203.0.113.1 is no address of this machine; give one, such as 127.0.0.1.",
    );
    expect(await failure("--no-http", "--no-https")).toContain("nothing could be served");
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
