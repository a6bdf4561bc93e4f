import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator, virtualClock } from "@upcall/emulator";
import { serveEmulator, type ServedEmulator } from "@upcall/emulator/node";
import { createReceiver } from "@upcall/receiver";
import type { MiddlewareHandler } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openInbox } from "../inbox/open-inbox.ts";
import { sessionIn } from "../testing/here.ts";
import { endPrograms, freshHome, run, start, ways, type Ended, type Given } from "../testing/program.ts";
import { closeServers, serveHere } from "../testing/servers.ts";

const secret = "s3cret-of-the-tests";
const callback = "http://127.0.0.1:8099/iot/7Q2mXv0sLr4TzB9c";
const application = { appId: "my-app", secret };

let platform: ServedEmulator;
/** Device `slow-0001` is in mid-upgrade for as long as the tests run. */
let slow: ServedEmulator;

beforeAll(async () => {
  const quota = { calls: Infinity };
  const apps = [application];
  platform = await serveEmulator(
    createEmulator({ apps, quota, fleet: [{ group: "meters", devices: 20 }], behaviour: { failures: 0 } }),
  );
  slow = await serveEmulator(
    createEmulator({ apps, quota, clock: virtualClock({ speed: 60 }), fleet: [{ group: "slow", devices: 5 }] }),
  );
});
afterAll(async () => {
  endPrograms();
  closeServers();
  await Promise.all([platform.close(), slow.close()]);
});

describe.each(ways)("through a %s", (way) => {
  const atPlatform = (words: readonly string[], given: Given = {}, url = platform.url): Promise<Ended> =>
    run(way, words, {
      ...given,
      env: { UPCALL_PLATFORM: url, UPCALL_APP_ID: "my-app", UPCALL_SECRET: secret, ...given.env },
    });
  const good = async (ended: Promise<Ended>): Promise<string> => {
    const { code, out, err } = await ended;
    expect(`${out}${err}`).not.toContain(secret);
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("error") });
    return out;
  };
  const json = async (ended: Promise<Ended>): Promise<unknown> => JSON.parse(await good(ended));

  test("explain", async () => {
    expect(await good(run(way, ["explain", "100222"]))).toMatch(/^100222 \(callbackUrlRejected, HTTP 400/);
    expect(await json(run(way, ["explain", "100222", "--json"]))).toMatchObject([{ code: "100222", http: [400] }]);
    expect(await good(run(way, ["explain"]))).toContain("1010005");
    expect(await run(way, ["explain", "100223344"])).toMatchObject({ code: 1 });
    expect((await run(way, ["explain", "1002222"])).out).toContain("Did you mean 100222?");
  });

  test("subscribe, subscriptions, unsubscribe", async () => {
    const subscribed = await good(atPlatform(["subscribe", "--all", "--callback", callback, "--commissioning"]));
    expect(subscribed.match(/✔ \w+Notify subscribed, to http:\/\/127.0.0.1:8099\/iot\/\*\*\*/g)).toHaveLength(4);
    const listed = await good(atPlatform(["subscriptions"]));
    expect(listed).toMatch(/^ID +TYPE +CALLBACK\n/);
    expect(listed).toContain("http://127.0.0.1:8099/iot/***");
    expect(await json(atPlatform(["subscriptions", "--json", "--reveal"]))).toHaveLength(4);
    const one = await json(atPlatform(["subscriptions", "--json", "--reveal", "--type", "fwUpgradeResultNotify"]));
    expect(one).toMatchObject([{ notifyType: "fwUpgradeResultNotify", callbackUrl: callback }]);

    const elsewhere = ["--callback", "http://127.0.0.1:8099/elsewhere", "--commissioning"];
    const ensured = await good(
      atPlatform(["subscribe", "--ensure", "--type", "swUpgradeStateChangeNotify", ...elsewhere]),
    );
    expect(ensured).toMatch(/swUpgradeStateChangeNotify removed[^]*swUpgradeStateChangeNotify subscribed/);
    expect(
      await good(atPlatform(["subscribe", "--ensure", "--all", "--callback", callback, "--commissioning"])),
    ).toContain("fwUpgradeResultNotify subscribed before");

    const [{ subscriptionId }] = one as [{ subscriptionId: string }];
    expect(await good(atPlatform(["unsubscribe", subscriptionId]))).toContain(`✔ ${subscriptionId} ended`);
    expect(await atPlatform(["unsubscribe", subscriptionId])).toMatchObject({
      code: 1,
      out: `– ${subscriptionId}: no such subscription\n`,
    });
    expect(await good(atPlatform(["unsubscribe", "--type", "swUpgradeResultNotify,fwUpgradeResultNotify"]))).toMatch(
      /ended[^]*no such subscription/,
    );
    expect(await json(atPlatform(["unsubscribe", "--all", "--yes", "--json"]))).toEqual([
      { what: "all subscriptions", state: "ended" },
    ]);
    expect(await good(atPlatform(["subscriptions"]))).toBe("Nothing is subscribed.\n");
  });

  test("packages", async () => {
    expect(await good(atPlatform(["packages", "--kind", "firmware"]))).toMatch(/firmware-1 +firmware +2.0/);
    expect(await json(atPlatform(["packages", "--json"]))).toMatchObject([
      { fileId: "software-1" },
      { fileId: "firmware-1" },
    ]);
    expect(await good(atPlatform(["packages", "--model", "unknown"]))).toBe("No package matches.\n");
    const own = await serveEmulator(createEmulator({ apps: [application] }));
    expect(await good(atPlatform(["packages", "--delete", "software-1", "--yes"], {}, own.url))).toBe(
      "✔ software-1 deleted\n",
    );
    expect(await good(atPlatform(["packages"], {}, own.url))).not.toContain("software-1");
    await own.close();
  });

  test("upgrade start, show, watch", async () => {
    const device = way === "pipe" ? "meters-0001,meters-0002" : "meters-0003,meters-0004";
    const started = await good(
      atPlatform(["upgrade", "start", "firmware", "--file", "firmware-1", "--device", device]),
    );
    const [, operationId = ""] = /(\S+) firmware upgrade created/.exec(started) ?? [];
    expect(operationId).not.toBe("");
    const watched = await good(atPlatform(["upgrade", "watch", operationId, "--every", "0.05"]));
    expect(watched).toContain(way === "pipe" ? "success: 2 succeeded, 0 failed" : "100% 2 ✔ 0 ✖");
    const shown = await good(atPlatform(["upgrade", "show", operationId]));
    expect(shown).toContain(`${operationId} firmware upgrade, success: 2 of 2 succeeded, 0 failed`);
    expect(await json(atPlatform(["upgrade", "show", operationId, "--json"]))).toMatchObject({
      devices: { length: 2 },
    });
    expect(await good(atPlatform(["upgrade", "show"]))).toContain(operationId);

    const window = await atPlatform([
      "upgrade",
      "start",
      "software",
      "--file",
      "software-1",
      "--device",
      "meters-0009",
      "--from",
      "2030-01-01T00:00Z",
      "--until",
      "2030-01-01T00:02Z",
    ]);
    expect(window.code).toBe(2);
    expect(window.out + window.err).toContain("--until must be more than 5 minutes after --from");
  });

  test("upgrade watch draws a bar in a terminal and is ended by Ctrl-C", async () => {
    const device = way === "pipe" ? "slow-0001" : "slow-0002";
    const env = { UPCALL_PLATFORM: slow.url, UPCALL_APP_ID: "my-app", UPCALL_SECRET: secret };
    const running = start(
      way,
      ["upgrade", "start", "firmware", "--file", "firmware-1", "--device", device, "--watch"],
      { env },
    );
    await running.seen("processing");
    running.interrupt();
    const { code, raw } = await running.ended;
    expect(code).toBe(130);
    expect(raw.includes("\u001b[?25l")).toBe(way === "terminal");
  });

  test("trigger", async () => {
    const seen: string[] = [];
    const port = await serveHere(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk as string;
      seen.push(body);
      response.writeHead(request.url === "/refuse" ? 500 : 200).end();
    });
    const to = `http://127.0.0.1:${port}/iot/7Q2mXv0sLr4TzB9c`;
    const sent = await good(
      run(way, ["trigger", "fwUpgradeResultNotify", "--fail", "--reason", "Not enough storage", "--to", to]),
    );
    expect(sent).toContain("200: delivered");
    expect(sent).not.toContain("7Q2mXv0sLr4TzB9c");
    expect(JSON.parse(seen[0]!)).toMatchObject({
      notifyType: "fwUpgradeResultNotify",
      status: "FAIL",
      statusDesc: "Not enough storage",
    });
    await good(run(way, ["trigger", "fwUpgradeResultNotify", "--times", "2", "--to", to]));
    const ids = seen.map((body) => (JSON.parse(body) as { operationId: string }).operationId);
    expect(ids[1]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
    const refused = await run(way, [
      "trigger",
      "swUpgradeStateChangeNotify",
      "--to",
      `http://127.0.0.1:${port}/refuse`,
    ]);
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining("500: a failure") });
    expect(
      await json(
        run(way, [
          "trigger",
          "swUpgradeStateChangeNotify",
          "--phase",
          "updating",
          "--print",
          "--set",
          "extra=1",
          "--json",
        ]),
      ),
    ).toMatchObject({
      swUpgradeState: "updating",
      extra: "1",
    });
  });

  test("listen passes on, the inbox shows and repairs, replay sends again", async () => {
    const home = freshHome();
    const env = { HOME: home, UPCALL_INBOX: "file:inbox.db" };
    let status = 500;
    const passedOn: unknown[] = [];
    const target = await serveHere(async (request, response) => {
      passedOn.push(request.headers["idempotency-key"]);
      request.resume();
      response.writeHead(status).end();
    });
    const listening = start(way, ["listen", "--port", "0", "--forward-to", `http://127.0.0.1:${target}/hook`], { env });
    await listening.seen("Listening on http://127.0.0.1:");
    await listening.seen("Try:");
    const [, url = ""] = /Listening on (http:\S+\/)/.exec(listening.said()) ?? [];
    const same = ["--operation", "operation-1", "--sub-operation", "sub-operation-1"];
    await good(run(way, ["trigger", "fwUpgradeResultNotify", "--fail", ...same, "--to", `${url}iot`]));
    await listening.seen("device-1 FAIL (Firmware update failed)");
    await listening.seen("not passed on: answered 500; will be tried again");
    status = 200;
    await listening.seen("passed on: 200, try 2");
    await good(run(way, ["trigger", "fwUpgradeResultNotify", "--fail", ...same, "--to", `${url}iot`]));
    await listening.seen("[duplicate]");
    writeFileSync(join(home, "body.txt"), "not json");
    await good(run(way, ["trigger", "--body", "body.txt", "--to", `${url}iot`], { env }));
    await listening.seen("quarantined: not JSON");
    expect(new Set(passedOn).size).toBe(1);

    expect(await good(run(way, ["inbox", "ls"], { env }))).toContain("0 unread, 1 quarantined, 0 jobs open, 0 dead");
    expect(await json(run(way, ["inbox", "ls", "--json"], { env }))).toMatchObject({
      summary: { quarantined: 1 },
      deliveries: { length: 3 },
    });
    expect(await good(run(way, ["inbox", "quarantine"], { env }))).toContain("not JSON");
    for (const more of [[], ["--retry"]]) {
      const nope = await run(way, ["inbox", "quarantine", "nope", ...more], { env });
      expect(nope.code).toBe(1);
      expect(nope.out + nope.err).toBe("✖ nope: not in quarantine\n");
    }
    expect(await json(run(way, ["inbox", "quarantine", "--retry", "--json"], { env }))).toEqual({
      reopened: 0,
      unreadable: 1,
      notFound: [],
    });
    expect(await json(run(way, ["inbox", "retry", "--all", "--json"], { env }))).toEqual({ revived: 0, notFound: [] });
    expect(
      await good(
        run(
          way,
          ["replay", "--type", "fwUpgradeResultNotify", "--since", "1h", "--to", `http://127.0.0.1:${target}/hook`],
          { env },
        ),
      ),
    ).toBe("✔ 2 sent, all delivered\n");

    listening.interrupt();
    expect(await listening.ended).toMatchObject({ code: 0 });
  });

  test("dead letters are listed and taken up again", async () => {
    const home = freshHome();
    const env = { HOME: home, UPCALL_INBOX: "file:inbox.db" };
    const { inbox, close } = await openInbox(sessionIn(home), { inbox: "file:inbox.db" }, true);
    const anyone: MiddlewareHandler = (_, next) => next();
    const hooks = { observe: () => {} };
    const receiver = createReceiver({ inbox, trust: [anyone], retry: { tries: 1 }, hooks }).on(
      "swUpgradeResultNotify",
      () => {
        throw new Error("out of order");
      },
    );
    const body = (await run("pipe", ["trigger", "swUpgradeResultNotify", "--print"])).out;
    const headers = { "content-type": "application/json" };
    await receiver.fetch(new Request("http://here/", { method: "POST", headers, body }));
    await receiver.drain();
    await close();

    const listed = await good(run(way, ["inbox", "ls", "--dead"], { env }));
    expect(listed).toContain("0 unread, 0 quarantined, 0 jobs open, 1 dead");
    expect(listed).toMatch(/swUpgradeResultNotify +1 +Error: out of order/);
    const { jobs } = (await json(run(way, ["inbox", "ls", "--dead", "--json"], { env }))) as {
      jobs: [{ key: string }];
    };
    expect(await good(run(way, ["inbox", "retry", jobs[0].key], { env }))).toContain(
      "✔ 1 dead letter is due now.\nThe receiver of this inbox runs them",
    );
    expect(await good(run(way, ["inbox", "ls", "--dead"], { env }))).toContain("1 jobs open, 0 dead");
    const unknown = await run(way, ["inbox", "retry", "nope"], { env });
    expect(unknown).toMatchObject({
      code: 1,
      out: "✖ nope: no dead letter has this key\n– Nothing was retried.\n",
    });
    expect(await run(way, ["inbox", "retry"], { env })).toMatchObject({ code: 2 });
  });

  test("what listen --json writes can be replayed", async () => {
    const home = freshHome();
    const env = { HOME: home };
    const listening = start("pipe", ["listen", "--port", "0", "--json"], { env });
    await listening.seen('"ready":true');
    const { url } = JSON.parse(listening.said()) as { url: string };
    await good(run(way, ["trigger", "swUpgradeStateChangeNotify", "--to", `${url}x`]));
    await listening.seen('"kind":"notification"');
    listening.interrupt();
    const recording = await listening.ended;
    writeFileSync(join(home, "recording.ndjson"), recording.out);
    const bodies: string[] = [];
    const port = await serveHere(async (request, response) => {
      for await (const chunk of request) bodies.push(String(chunk));
      response.end();
    });
    expect(
      await json(run(way, ["replay", "recording.ndjson", "--to", `http://127.0.0.1:${port}/hook`, "--json"], { env })),
    ).toEqual({ sent: 1, delivered: 1, refused: 0 });
    expect(JSON.parse(bodies[0]!)).toMatchObject({
      notifyType: "swUpgradeStateChangeNotify",
      swUpgradeState: "downloading",
    });
  });

  test("emulate, with faults, TLS and lasting state as the emulator's own program", async () => {
    const home = freshHome();
    const kept = ["--tls-dir", home, "--state", join(home, "state.db")];
    const during = async <T>(
      words: readonly string[],
      act: (env: Record<string, string>) => Promise<T>,
    ): Promise<T> => {
      const running = start(way, ["emulate", "--port", "0", "--group", "taps=3", ...kept, ...words]);
      await running.seen("Ctrl-C ends it.");
      const [, url = ""] = /(https:\S+)/.exec(running.said()) ?? [];
      const env = { UPCALL_PLATFORM: url, UPCALL_APP_ID: "my-app", UPCALL_SECRET: "s3cret" };
      const result = await act({ ...env, UPCALL_CA: join(home, "ca.pem") });
      running.interrupt();
      expect(await running.ended).toMatchObject({ code: 0 });
      return result;
    };
    const fault = '{"kind":"error-in-200","operation":"queryUpgradePackageList"}';
    expect(await during(["--fault", fault], (env) => run(way, ["packages"], { env }))).toMatchObject({ code: 3 });
    const subscribe = [
      "subscribe",
      "--type",
      "swUpgradeResultNotify",
      "--callback",
      "https://hooks.example.com:443/iot",
    ];
    await during([], (env) => good(run(way, subscribe, { env })));
    const subscriptions = await during([], (env) => good(run(way, ["subscriptions"], { env })));
    expect(subscriptions).toContain("swUpgradeResultNotify");
    const wrong = await run(way, ["emulate", "--fault", "meteor"]);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.raw).toContain("--fault: give a kind such as drop");
  });

  test("completion", async () => {
    for (const shell of ["bash", "zsh", "fish"])
      expect(await good(run(way, ["completion", shell]))).toContain("upcall __complete");
    expect(await json(run(way, ["completion", "bash", "--json"]))).toMatchObject({ shell: "bash" });
  });

  test("doctor", async () => {
    const { code, out, raw } = await atPlatform(["doctor", "--callback", "https://hooks.example.com/iot"]);
    expect(code).toBe(1);
    expect(out).toContain("✖ callback URL                 the callback URL names no port");
    expect(out).toContain("✔ platform login");
    expect(raw.includes("\u001b[31m")).toBe(way === "terminal");
  });

  test("login from standard input or the environment keeps a private file", async () => {
    const home = freshHome();
    const env = { HOME: home, UPCALL_SECRET: secret };
    const out = await good(run(way, ["login", "--platform", platform.url, "--app-id", "my-app"], { env }));
    expect(out).toContain(`✔ Logged in to ${platform.url} as my-app.`);
    const file = join(home, ".config/upcall/config.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ platform: platform.url, appId: "my-app", secret });
    expect(statSync(join(home, ".local/state/upcall/tokens.json")).mode & 0o777).toBe(0o600);
    expect(await good(run(way, ["packages"], { env: { HOME: home } }))).toContain("firmware-1");
    expect(await good(run(way, ["logout"], { env: { HOME: home } }))).toContain(
      `The login of my-app at ${platform.url} is forgotten`,
    );
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({});
    expect(existsSync(join(home, ".local/state/upcall/tokens.json"))).toBe(false);
    expect(await json(run(way, ["logout", "--json"], { env: { HOME: home } }))).toMatchObject({ forgotten: null });
  });

  test("wrong use is one sentence, and ends with 2", async () => {
    const account = ["--platform", platform.url, "--app-id", "my-app"];
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
    expect(await atPlatform(["subscriptions"], { env: { UPCALL_SECRET: "wrong" } })).toMatchObject({ code: 3 });
    const refused = await atPlatform(["subscriptions", "--json"], { env: { UPCALL_SECRET: "wrong" } });
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

describe("in a terminal a person is asked", () => {
  test("for what login needs; the secret is not shown", async () => {
    const home = freshHome();
    const running = start("terminal", ["login"], { env: { HOME: home } });
    await running.seen("Address of the platform");
    running.type(`${platform.url}\r`);
    await running.seen("Id of the application");
    running.type("my-app\r");
    await running.seen("Secret of my-app at");
    running.type(`${secret}\r`);
    const { code, raw } = await running.ended;
    expect(code).toBe(0);
    expect(raw).not.toContain(secret);
    expect(readFileSync(join(home, ".config/upcall/config.json"), "utf8")).toContain(secret);
  });

  test("before all subscriptions are ended; no is no", async () => {
    const env = { UPCALL_PLATFORM: platform.url, UPCALL_APP_ID: "my-app", UPCALL_SECRET: secret };
    const running = start("terminal", ["unsubscribe", "--all"], { env });
    await running.seen("End every subscription of the application?");
    running.type("\r");
    expect(await running.ended).toMatchObject({ code: 130 });
    expect(await run("pipe", ["unsubscribe", "--all"], { env })).toMatchObject({
      code: 2,
      err: expect.stringContaining("--yes"),
    });
  });
});

describe("the login of another application that is kept", () => {
  const kept = async (): Promise<string> => {
    const home = freshHome();
    mkdirSync(join(home, ".config/upcall"), { recursive: true });
    const other = { platform: platform.url, appId: "another", secret: "secret-of-another", callback };
    writeFileSync(join(home, ".config/upcall/config.json"), JSON.stringify(other), { mode: 0o600 });
    return home;
  };
  const config = (home: string): object =>
    JSON.parse(readFileSync(join(home, ".config/upcall/config.json"), "utf8")) as object;
  const words = ["login", "--app-id", "my-app"];

  test("is replaced by a script only with --yes, and its secret is never used", async () => {
    const home = await kept();
    const env = { HOME: home };
    expect(await run("pipe", words, { env })).toMatchObject({ code: 2, err: expect.stringContaining("--yes") });
    const withoutSecret = await run("pipe", [...words, "--yes"], { env });
    expect(withoutSecret).toMatchObject({ code: 2, err: expect.stringContaining("was kept for another") });
    expect(config(home)).toMatchObject({ appId: "another" });
    const given = { env, input: `${secret}\n` };
    const replaced = await run("pipe", [...words, "--yes", "--secret-stdin"], given);
    expect(replaced).toMatchObject({ code: 0, out: expect.stringContaining("This replaces the login of another at") });
    expect(config(home)).toEqual({ platform: platform.url, appId: "my-app", secret, callback });
  });

  test("is asked about in a terminal, where the right secret is asked for", async () => {
    const home = await kept();
    const running = start("terminal", words, { env: { HOME: home } });
    await running.seen("keeps the login of another at");
    running.type("y");
    await running.seen("Secret of my-app at");
    running.type(`${secret}\r`);
    expect(await running.ended).toMatchObject({ code: 0 });
    expect(config(home)).toMatchObject({ appId: "my-app", secret });
  });
});

test("a secret comes from standard input too", async () => {
  const words = ["login", "--no-save", "--secret-stdin", "--platform", platform.url, "--app-id", "my-app"];
  expect(await run("pipe", words, { input: `${secret}\n` })).toMatchObject({ code: 0 });
  expect(await run("pipe", words, { input: "" })).toMatchObject({ code: 2 });
});

test("a secret is no option, and a file that others can read is refused with what to run", async () => {
  expect((await run("pipe", ["subscriptions", "--secret", "x"])).err).toContain("unknown option '--secret'");
  const home = freshHome();
  mkdirSync(join(home, ".config/upcall"), { recursive: true });
  const file = join(home, ".config/upcall/config.json");
  writeFileSync(file, JSON.stringify({ platform: platform.url, appId: "my-app", secret }), { mode: 0o644 });
  const { code, err } = await run("pipe", ["subscriptions"], { env: { HOME: home } });
  expect(code).toBe(2);
  expect(err).toContain(`run: chmod 600 '${file}'`);
});

test("NO_COLOR, a dumb terminal and a pipe have no colours", async () => {
  const escape = "\u001b[";
  expect((await run("terminal", ["explain"])).raw).toContain(escape);
  expect((await run("terminal", ["explain"], { env: { NO_COLOR: "1" } })).raw).not.toContain(escape);
  expect((await run("terminal", ["explain"], { env: { TERM: "dumb" } })).raw).not.toContain(escape);
  expect((await run("pipe", ["explain"], { env: { FORCE_COLOR: "1" } })).raw).not.toContain(escape);
});
