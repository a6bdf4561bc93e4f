import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createReceiver } from "@upcall/receiver";
import type { MiddlewareHandler } from "hono";
import { afterAll, describe, expect, test } from "vitest";
import { openInbox } from "../inbox/open-inbox.ts";
import { runHere, sessionIn } from "../testing/here.ts";
import { good, json } from "../testing/platform.ts";
import { endPrograms, freshHome, run, start, ways } from "../testing/program.ts";
import { closeServers, serveHere } from "../testing/servers.ts";

afterAll(() => {
  endPrograms();
  closeServers();
});

describe.each(ways)("through a %s", (way) => {
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
    const refuse = `trigger swUpgradeStateChangeNotify --to http://127.0.0.1:${port}/refuse`.split(" ");
    expect(await run(way, refuse)).toMatchObject({ code: 1, out: expect.stringContaining("500: a failure") });
    const print = "trigger swUpgradeStateChangeNotify --phase updating --print --set extra=1 --json".split(" ");
    expect(await json(run(way, print))).toMatchObject({
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
    const rest = [
      "replay",
      "--after",
      "1",
      "--type",
      "fwUpgradeResultNotify",
      "--to",
      `http://127.0.0.1:${target}/hook`,
    ];
    expect(await good(run(way, rest, { env }))).toBe("✔ 1 sent, all delivered\n");

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
    const subscribe = "subscribe --type swUpgradeResultNotify --callback https://hooks.example.com:443/iot".split(" ");
    await during([], (env) => good(run(way, subscribe, { env })));
    const subscriptions = await during([], (env) => good(run(way, ["subscriptions"], { env })));
    expect(subscriptions).toContain("swUpgradeResultNotify");
    const wrong = await run(way, ["emulate", "--fault", "meteor"]);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.raw).toContain("--fault: give a kind such as drop");
  });
});

test("a recording may be larger than the memory of who replays it", async () => {
  const home = freshHome();
  const line = `${JSON.stringify({ notifyType: "swUpgradeStateChangeNotify", padding: "x".repeat(1000) })}\n`;
  writeFileSync(join(home, "recording.ndjson"), line.repeat(60_000));
  const env = { HOME: home, NODE_OPTIONS: "--max-old-space-size=48" };
  const nothing = ["--type", "none", "--to", "http://127.0.0.1:1", "--json"];
  expect(await json(run("pipe", ["replay", "recording.ndjson", ...nothing], { env }))).toEqual({
    sent: 0,
    delivered: 0,
    refused: 0,
  });
});

test("a replay that is cut off says what was sent and where to go on", async () => {
  const bodies: string[] = [];
  let goesAwayAt = 4;
  const port = await serveHere(async (request, response) => {
    if (--goesAwayAt === 0) return request.socket.destroy();
    for await (const chunk of request) bodies.push(String(chunk));
    response.writeHead(bodies.length === 2 ? 500 : 200).end();
  });
  const line = (operationId: number): string => JSON.stringify({ notifyType: "swUpgradeResultNotify", operationId });
  const lines = [1, 2, 3, 4, 5, 6, 7, 8].map(line);
  const input = `\n${lines.join("\n")}\n`;
  const replay = (...more: string[]): ReturnType<typeof runHere> =>
    runHere(["replay", "-", "--to", `http://127.0.0.1:${port}/hook`, ...more], { input });
  const cut = await replay("--json");
  expect(cut).toMatchObject({ code: 4, err: expect.stringContaining("ECONNRESET") });
  expect(JSON.parse(cut.out)).toEqual({ sent: 3, delivered: 2, refused: 1, after: 4 });
  goesAwayAt = 2;
  expect(await replay("--after", "4")).toMatchObject({
    code: 4,
    out: "✖ 1 sent, all delivered; to go on: --after 5\n",
  });
  expect(await replay("--after", "5")).toMatchObject({ code: 0, out: "✔ 4 sent, all delivered\n" });
  expect(bodies).toEqual(lines);
});
