import { describe, expect, test } from "vitest";
import { good, json, platformForTests, secret } from "../testing/platform.ts";
import { run, start, ways } from "../testing/program.ts";

const platform = platformForTests();
const atPlatform = platform.run;

describe.each(ways)("through a %s", (way) => {
  test("explain", async () => {
    expect(await good(run(way, ["explain", "100222"]))).toMatch(/^100222 \(callbackUrlRejected, HTTP 400/);
    expect(await json(run(way, ["explain", "100222", "--json"]))).toMatchObject([{ code: "100222", http: [400] }]);
    expect(await good(run(way, ["explain"]))).toContain("1010005");
    expect(await run(way, ["explain", "100223344"])).toMatchObject({ code: 1 });
    expect((await run(way, ["explain", "1002222"])).out).toContain("Did you mean 100222?");
  });

  test("completion", async () => {
    for (const shell of ["bash", "zsh", "fish"])
      expect(await good(run(way, ["completion", shell]))).toContain("upcall __complete");
    expect(await json(run(way, ["completion", "bash", "--json"]))).toMatchObject({ shell: "bash" });
  });

  test("doctor", async () => {
    const { code, out, raw } = await atPlatform(way, ["doctor", "--callback", "https://hooks.example.com/iot"]);
    expect(code).toBe(1);
    expect(out).toContain("✖ callback URL                 the callback URL names no port");
    expect(out).toContain("✔ platform login");
    expect(raw.includes("\u001b[31m")).toBe(way === "terminal");
  });

  test("wrong use prints one sentence and ends with 2", async () => {
    const account = ["--platform", platform.url(), "--app-id", "my-app"];
    const bad: [words: string[], said: string][] = [
      [["docter"], "error: unknown command 'docter'. Did you mean doctor?"],
      [["upgrade", "strat"], "error: unknown command 'strat'. Did you mean start?"],
      [["explain", "--jsn"], "error: unknown option '--jsn'. Did you mean --json?"],
      [["upgrade", "watch"], "error: missing required argument 'operationId'. Add --help to see how it is used"],
      [["trigger", "fwUpgradeResult"], "error: 'fwUpgradeResult' is not a type. Did you mean fwUpgradeResultNotify?"],
      [
        ["listen", "--host", "0.0.0.0"],
        "error: --host: opens the port to others; set UPCALL_CALLBACK_TOKEN to 16 or more random characters first",
      ],
      [
        ["listen", "--port", "99999"],
        "error: option '--port <number>' argument '99999' is invalid. Give a whole number from 0 to 65535. Add --help to see how it is used",
      ],
      [["inbox", "ls", "--inbox", "file:none.db"], "none.db: no such file"],
      [
        ["upgrade", "start", "software", "--file", "software-1", ...account],
        "error: --device or --group must be given",
      ],
      [
        ["upgrade", "start", "software", "--file", "software-1", "--group", "meters", ...account],
        "error: --manufacturer must be given with --group; --device-type must be given with --group; --model must be given with --group",
      ],
      [["upgrade", "start", "sotfware", "--file", "x"], "error: 'sotfware' is not a kind. Did you mean software?"],
      [["unsubscribe", "--all", ...account, "--json"], '"--yes: this cannot be undone; add --yes to confirm it"'],
      [["upgrade", "show", "--status", "fail", ...account], "error: --status: needs an operation id"],
      [["upgrade", "watch", "x", "--every", "1e9"], "Give a number of seconds above 0, at most 86400."],
      [
        ["replay", "a.jsonl", "--inbox", "memory", "--to", "http://127.0.0.1:9/x"],
        "error: --inbox: cannot go with a rec",
      ],
      [["inbox", "ls", "--dead", "--status", "unread"], "error: option '--dead' cannot be used with option '--status"],
      [["subscribe"], "error: --type: say what to subscribe to: --all, or --type with one or more types"],
    ];
    for (const [words, said] of bad) {
      const { code, out, err } = await run(way, words, { env: { UPCALL_SECRET: secret } });
      expect(code, words.join(" ")).toBe(2);
      expect((out + err).trimEnd()).toContain(said);
      expect((out + err).trimEnd().split("\n")).toHaveLength(1);
    }
  });

  test("other failures have exit codes of their own", async () => {
    expect(await atPlatform(way, ["subscriptions"], { env: { UPCALL_SECRET: "wrong" } })).toMatchObject({ code: 3 });
    const refused = await atPlatform(way, ["subscriptions", "--json"], { env: { UPCALL_SECRET: "wrong" } });
    expect(JSON.parse(way === "pipe" ? refused.err : refused.out)).toMatchObject({
      error: { name: "PlatformError", code: "100208" },
    });
    expect(
      await run(way, ["trigger", "fwUpgradeResultNotify", "--to", "http://hooks.upcall.invalid:1/x"]),
    ).toMatchObject({ code: 4 });
  });

  test("help and version", async () => {
    expect(await good(run(way, ["--help"]))).toContain("Usage: upcall [options] [command]");
    expect(await good(run(way, ["upgrade", "start", "--help"]))).toContain("--file <fileId>");
    expect(await good(run(way, ["upgrade", "watch", "--help"]))).toMatch(/--every <seconds> [^(]*\(default: 2\)/);
    expect(await good(run(way, ["doctor", "--help"]))).toMatch(/--timeout <seconds> [^(]*\(default: 5\)/);
    expect(await good(run(way, ["--version"]))).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test("a terminal asks before it ends all subscriptions, and no ends none", async () => {
  const env = platform.env();
  const running = start("terminal", ["unsubscribe", "--all"], { env });
  await running.seen("End every subscription of the application?");
  running.type("\r");
  expect(await running.ended).toMatchObject({ code: 130 });
  expect(await run("pipe", ["unsubscribe", "--all"], { env })).toMatchObject({
    code: 2,
    err: expect.stringContaining("--yes"),
  });
});

test("NO_COLOR, a dumb terminal and a pipe have no colours", async () => {
  const escape = "\u001b[";
  expect((await run("terminal", ["explain"])).raw).toContain(escape);
  expect((await run("terminal", ["explain"], { env: { NO_COLOR: "1" } })).raw).not.toContain(escape);
  expect((await run("terminal", ["explain"], { env: { TERM: "dumb" } })).raw).not.toContain(escape);
  expect((await run("pipe", ["explain"], { env: { FORCE_COLOR: "1" } })).raw).not.toContain(escape);
});
