import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ContractError, PlatformError } from "@upcall/contracts/errors";
import { lookup } from "@upcall/contracts/errors/catalog";
import { afterAll, expect, test } from "vitest";
import { failureOf } from "./failure.ts";
import { createAuthority } from "./testing/certificates.ts";
import { runHere } from "./testing/here.ts";
import { freshHome } from "./testing/program.ts";
import { closedPort, closeServers, serveHere } from "./testing/servers.ts";

afterAll(closeServers);
const calm = new AbortController().signal;

const trigger = (url: string, ...more: string[]): ReturnType<typeof runHere> =>
  runHere(["trigger", "fwUpgradeResultNotify", "--to", url, ...more]);

test("a certificate that cannot be verified ends the connection", async () => {
  const identity = await (await createAuthority()).issue("localhost");
  let reached = false;
  const port = await serveHere((_, response) => {
    reached = true;
    response.end();
  }, identity);
  const { code, err } = await trigger(`https://localhost:${port}/hook`);
  expect({ code, reached }).toEqual({ code: 4, reached: false });
  expect(err).toMatch(/^error: the certificate could not be verified \(\w+\); run upcall doctor to see why/);
});

test("TLS where none is spoken, and a closed port, are named", async () => {
  const plain = await serveHere((_, response) => void response.end());
  expect(await trigger(`https://127.0.0.1:${plain}/hook`)).toMatchObject({
    code: 4,
    err: "error: the port does not speak TLS; check the URL\n",
  });
  const port = await closedPort();
  expect((await trigger(`http://127.0.0.1:${port}/hook`)).err).toContain(
    `127.0.0.1 port ${port}: nothing listens on that port`,
  );
});

test("a file that is not there is named", async () => {
  const { code, err } = await trigger("http://127.0.0.1:1/hook", "--callback-ca", "none.pem");
  expect({ code, err }).toEqual({ code: 2, err: "error: none.pem: no such file\n" });
});

test("a file that is no database is said to be none", async () => {
  const home = freshHome();
  writeFileSync(
    join(home, "inbox.db"),
    "something else entirely, and long enough to be looked at as a header of a database",
  );
  const { code, err } = await runHere(["inbox", "ls", "--inbox", "file:inbox.db"], { cwd: home });
  expect(code).toBe(2);
  expect(err).toMatch(/^error: the inbox's database says: .*not a database/);
});

const v5 = ["--profile", "v5", "--platform", "https://127.0.0.1:1"];
test.each([
  [["upgrade", "show", "--status", "fail"], "--status: needs an operation id"],
  [["packages", "--delete", "f", "--yes", "--model", "m"], "'--delete <fileId>' cannot be used with option '--model"],
  [["inbox", "ls", "--dead", "--status", "unread"], "'--dead' cannot be used with option '--status <status>'"],
  [["inbox", "retry", "key", "--all"], "key: say what to retry: event keys, or --all"],
  [["replay", "-", "--to", "http://127.0.0.1:1", "--inbox", "memory"], "--inbox: cannot go with a recording"],
  [["trigger", "--body", "-", "--fail"], "'--body <file>' cannot be used with option '--fail'"],
  [["trigger", "swUpgradeResultNotify", "--body", "-"], "type: is not used with --body; leave it out"],
  [
    ["trigger", "swUpgradeStateChangeNotify", "--fail"],
    "--fail: is about a result, which swUpgradeStateChangeNotify is not",
  ],
  [["trigger", "fwUpgradeStateChangeNotify", "--reason", "x"], "--reason: is about a result"],
  [["trigger", "fwUpgradeResultNotify", "--phase", "updating"], "--phase: is about a state change"],
  [["subscribe", "--all", "--callback", "https://127.0.0.1:1/x", ...v5], "--all: v5 pushes batch tasks and no types"],
  [["subscriptions", "--type", "deviceAdded", ...v5], "--type: v5 pushes batch tasks and no types"],
  [["survey", "--listen-cert", "c.pem"], "--listen-cert: give the certificate and its key together"],
  [["packages", "--client-cert", "c.pem"], "--client-cert: give the certificate and its key together"],
])("what would be ignored is refused: %j", async (words, message) => {
  const env = { UPCALL_PLATFORM: "https://127.0.0.1:1", UPCALL_APP_ID: "my-app", UPCALL_SECRET: "s3cret-of-the-tests" };
  expect(await runHere(words, { env, input: "{}" })).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});

const unopened = (path: string): string =>
  `--inbox: cannot open the inbox ${path}; name a file that you may write, in a folder that is there`;
test.each([
  [["listen", "--port", "0", "--inbox", "file:/"], unopened("/")],
  [["listen", "--port", "0", "--inbox", "file:/none/inbox.db"], unopened("/none/inbox.db")],
  [["inbox", "ls", "--inbox", "file:/"], unopened("/")],
  [["inbox", "ls", "--inbox", "file:/none/inbox.db"], "/none/inbox.db: no such file"],
  [
    ["inbox", "ls", "--inbox", "postgres://127.0.0.1:99999/inbox"],
    "--inbox: must be file:<path>, a postgres:// address, or memory",
  ],
  [
    ["replay", `${import.meta.filename}/recording`, "--to", "http://127.0.0.1:1"],
    `ENOTDIR: not a directory, open '${import.meta.filename}/recording'`,
  ],
])("a place that cannot be opened is no fault of the program: %j", async (words, message) => {
  expect(await runHere(words)).toMatchObject({ code: 2, err: `error: ${message}\n` });
});

test("the libraries' errors keep their words, in terms of flags", () => {
  const operation = "queryUpgradeTask";
  expect(failureOf(new PlatformError({ operation, status: 503 }), calm)).toMatchObject({
    code: 3,
    error: { code: "HTTP_503" },
  });
  expect(failureOf(new ContractError("request", [{ path: ["a"], message: "is missing" }]), calm)).toMatchObject({
    code: 2,
    error: { message: "request is not valid: a is missing." },
  });
});

test("advice names flags and commands", async () => {
  const text = await serveHere((_, response) => void response.end("no JSON"));
  const odd = await serveHere((_, response) => void response.writeHead(999).end("x"));
  const env = { UPCALL_APP_ID: "my-app", UPCALL_SECRET: "s3cret-of-the-tests" };
  const at = (port: number) => runHere(["packages", "--platform", `http://127.0.0.1:${port}`], { env });
  const [notJson, notHttp] = [await at(text), await at(odd)];
  expect(notJson.err).toContain("check that --platform is the platform's API port");
  expect(notHttp.err).toContain("Check --platform");
  expect(notHttp.err).toContain("its answer has the status 999");
  const unknown = new PlatformError({
    operation: "queryUpgradeTask",
    status: 404,
    code: "123009",
    entry: lookup("123009"),
  });
  expect(failureOf(unknown, calm).error.message).toMatch(/^queryUpgradeTask failed: .* with upcall upgrade show\.$/);
});

const start = ["upgrade", "start", "firmware", "--file", "f", "--device", "d"];
test.each([
  [[...start, "--from", "2030-01-01T00:00Z"], "--until: is missing; --from and --until go together"],
  [[...start, "--until", "2030-01-01T00:00Z"], "--from: is missing; --from and --until go together"],
  [
    [...start, "--from", "2030-02-30T00:00Z", "--until", "2030-04-01T00:00Z"],
    "--from: must be a time such as 2026-01-31T22:00Z",
  ],
  [
    ["replay", "-", "--to", "http://127.0.0.1:1", "--since", "build 7"],
    "--since: must be a span such as 15m or 2h, or a time such as 2026-01-31T22:00Z",
  ],
  [
    ["subscribe", "--all", "--callback", "http://192.0.2.1:80/iot"],
    "--callback: must use HTTPS; HTTP is for test set-ups that say --commissioning",
  ],
  [
    ["packages", "--platform", "http://127.0.0.1:1"],
    "--app-id: not given (the application's id; the key of the application at CTWing, the resource space in v5); give it with --app-id, UPCALL_APP_ID, " +
      '"appId" in a configuration file, or run: upcall login',
  ],
  [
    ["inbox", "ls"],
    "inbox: not given (the inbox: file:upcall.db, or a postgres:// address); give it with --inbox, UPCALL_INBOX, " +
      '"inbox" in a configuration file',
  ],
])("what was typed wrong is said in what can be typed: %j", async (words, message) => {
  expect(await runHere(words)).toMatchObject({ code: 2, err: `error: ${message}\n` });
});

test("a database of Node's own is one too", () => {
  const broken = Object.assign(new Error("file is not a database"), { code: "ERR_SQLITE_ERROR" });
  expect(failureOf(broken, calm)).toMatchObject({ code: 2, error: { name: "InboxError" } });
});

test("what nobody expected is a fault of the program, and an abort is an interruption", () => {
  expect(failureOf(new TypeError("x is not a function"), calm)).toMatchObject({ code: 70, error: { code: "BUG" } });
  expect(failureOf(new Error("anything"), AbortSignal.abort())).toMatchObject({ code: 130 });
});
