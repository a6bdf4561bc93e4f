import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { createEmulator, virtualClock, type Emulator, type EmulatorOptions, type WireOptions } from "@upcall/emulator";
import { nodeDeliver, serveEmulator, type ServeOptions } from "@upcall/emulator/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../all-of.ts";
import { exchange } from "../network/exchange.ts";
import { createAuthority, type Authority } from "../testing/certificates.ts";
import { runHere } from "../testing/here.ts";
import { endPrograms, freshHome, run, start } from "../testing/program.ts";
import { closedPort, closeServers, serveHere } from "../testing/servers.ts";
import { createAsker } from "./exchanges.ts";
import { readSurvey, type SurveyFile } from "./file.ts";

const secret = "s3cret-of-the-tests";
const application = { appId: "app-of-the-tests", secret };
afterAll(() => {
  endPrograms();
  closeServers();
});

type Setting = Pick<EmulatorOptions, "edition" | "wire"> & { readonly failures?: number };

interface Surveyed {
  readonly code: number;
  readonly err: string;
  readonly path: string;
  readonly text: string;
  readonly file: SurveyFile;
  /** What is subscribed afterwards. */
  readonly left: number;
}

/** Surveys an emulator until nothing is left to arrive. Its clock jumps, and the survey reads that clock. */
async function survey({ failures = 0, ...setting }: Setting, words: readonly string[] = []): Promise<Surveyed> {
  const clock = virtualClock();
  const quota = { calls: Infinity };
  const emulator = createEmulator({ apps: [application], clock, quota, behaviour: { failures }, ...setting });
  const served = await serveEmulator(emulator);
  const port = await closedPort();
  const home = freshHome();
  const interruption = new AbortController();
  const flags = [
    "--platform",
    served.url,
    "--app-id",
    application.appId,
    "--out",
    "survey.json",
    "--grace",
    "3",
    ...words,
  ];
  const listening = [
    "--listen",
    "--port",
    `${port}`,
    "--callback",
    `http://127.0.0.1:${port}/path-of-the-tests`,
    "--commissioning",
  ];
  const upgrading = [
    "--upgrade",
    "firmware=firmware-1",
    "--upgrade",
    "software=software-1",
    "--device",
    "meters-0001",
    "--yes",
  ];
  const given = { env: { UPCALL_SECRET: secret }, home, now: clock.now, signal: interruption.signal };
  const running = runHere(["survey", ...flags, ...listening, ...upgrading], given);
  const state = async (): Promise<{ tasks: unknown[] }> =>
    (await (await emulator.fetch(new Request("http://platform/admin/state"))).json()) as { tasks: unknown[] };
  const ended = running.then(() => true);
  while ((await state()).tasks.length < 2 && !(await Promise.race([ended, new Promise((on) => setTimeout(on, 20))])));
  await emulator.idle();
  interruption.abort();
  const { code, err } = await running;
  const path = join(home, "survey.json");
  const text = readFileSync(path, "utf8");
  const subscriptions = (await (
    await emulator.fetch(new Request("http://platform/admin/subscriptions"))
  ).json()) as unknown[];
  await served.close();
  return { code, err, path, text, file: JSON.parse(text) as SurveyFile, left: subscriptions.length };
}

const defaults: WireOptions = {
  duplicateSubscription: "overwrite",
  urlsCoexist: false,
  callbackField: "both",
  subscribeReply: "empty",
  taskStatus: 200,
  whenOnline: "device_online",
  upgradeTime: "seconds",
  errorCode: "decimal",
  startStates: "none",
  tokenGrace: 0,
  refreshEndsToken: true,
  refreshOnce: true,
};

const settings: readonly [name: string, setting: Setting, found: WireOptions][] = [
  ["edition A as documented", { edition: "A" }, { retryEvery: 60 }],
  ["edition B as documented", { edition: "B" }, { retryEvery: 30 }],
  ["edition C as documented", { edition: "C" }, {}],
  [
    "edition A, otherwise in every respect",
    {
      edition: "A",
      failures: 1,
      wire: {
        duplicateSubscription: "conflict",
        callbackField: "callbackurl",
        subscribeReply: "id",
        taskStatus: 201,
        whenOnline: "online",
        upgradeTime: "milliseconds",
        errorCode: "hexadecimal",
        startStates: "both",
        retryEvery: 7,
        status4xx: "lost",
        tokenGrace: 1,
        refreshEndsToken: false,
        refreshOnce: false,
      },
    },
    {
      duplicateSubscription: "conflict",
      callbackField: "callbackurl",
      subscribeReply: "id",
      taskStatus: 201,
      whenOnline: "online",
      upgradeTime: "milliseconds",
      errorCode: "hexadecimal",
      startStates: "both",
      retryEvery: 7,
      status4xx: "lost",
      tokenGrace: 1,
      refreshEndsToken: false,
      refreshOnce: false,
    },
  ],
  [
    "edition B, with URLs beside each other",
    {
      edition: "B",
      wire: {
        duplicateSubscription: "keep",
        urlsCoexist: true,
        callbackField: "callbackUrl",
        subscribeReply: "object",
        taskStatus: 202,
        startStates: "software",
        status500: "repeated",
        tokenGrace: 2,
      },
    },
    {
      duplicateSubscription: "keep",
      urlsCoexist: true,
      callbackField: "callbackUrl",
      subscribeReply: "object",
      taskStatus: 202,
      startStates: "software",
      retryEvery: 30,
      status500: "repeated",
      tokenGrace: 2,
    },
  ],
  [
    "edition C, with what is ignored",
    { edition: "C", wire: { duplicateSubscription: "keep", startStates: "firmware", refreshOnce: false } },
    { duplicateSubscription: "keep", startStates: "firmware", refreshOnce: false },
  ],
  [
    "URLs beside each other that are overwritten, and refused",
    { edition: "A", wire: { duplicateSubscription: "conflict", urlsCoexist: true } },
    { duplicateSubscription: "conflict", urlsCoexist: true, retryEvery: 60 },
  ],
];

describe.each(settings)("%s", (_, setting, found) => {
  test("is found, and an emulator that is set like it is found the same", async () => {
    const first = await survey(setting);
    expect(first.err).not.toContain("error");
    expect(first).toMatchObject({ code: 0, left: 0 });
    expect(first.file.edition).toBe(setting.edition);
    expect(first.file.wire).toEqual({ ...defaults, ...found });
    const { edition, wire } = await readSurvey(first.path);
    const second = await survey({ ...(setting.failures && { failures: setting.failures }), edition, wire });
    expect(second.file.findings).toEqual(first.file.findings);
    expect({ edition: second.file.edition, wire: second.file.wire }).toEqual({ edition, wire });
  });
});

/** An emulator that runs while `act` does. */
async function during<Result>(
  options: Partial<EmulatorOptions>,
  act: (platform: { url: string; emulator: Emulator; subscriptions: () => Promise<unknown[]> }) => Promise<Result>,
  serving: ServeOptions = {},
): Promise<Result> {
  const emulator = createEmulator({ apps: [application], quota: { calls: Infinity }, ...options });
  const served = await serveEmulator(emulator, serving);
  const subscriptions = async (): Promise<unknown[]> =>
    (await (await emulator.fetch(new Request("http://platform/admin/subscriptions"))).json()) as unknown[];
  try {
    return await act({ url: served.url, emulator, subscriptions });
  } finally {
    await served.close();
  }
}

const account = (url: string): string[] => ["survey", "--platform", url, "--app-id", application.appId, "--grace", "1"];
const callback = ["--callback", "http://127.0.0.1:8099/path-of-the-tests", "--commissioning"];
const env = { UPCALL_SECRET: secret };
const fileIn = (home: string, name = "upcall-survey.json"): SurveyFile =>
  JSON.parse(readFileSync(join(home, name), "utf8")) as SurveyFile;

describe("a survey changes nothing that it does not put right", () => {
  test("without options it subscribes nothing and creates no task", async () => {
    await during({}, async ({ url, emulator, subscriptions }) => {
      const home = freshHome();
      expect(await runHere(account(url), { env, home })).toMatchObject({ code: 0 });
      const calls = (await (await emulator.fetch(new Request("http://platform/admin/calls"))).json()) as object;
      expect(JSON.stringify(calls)).not.toMatch(/subDevice|create\w+UpgradeTask|delete/);
      expect(await subscriptions()).toEqual([]);
      const { findings, wire } = fileIn(home);
      expect(findings[0]!.answer).toBe("not asked, because --subscribe was not given");
      expect(findings[3]!.answer).toBe("not asked, because --upgrade was not given");
      expect(findings[4]!.answer).toBe("not asked, because --upgrade was not given");
      expect(findings[7]!.answer).toBe("not asked, because --listen was not given");
      expect(findings[9]!.answer).toBe("not asked, because the platform is called over plain HTTP");
      expect(wire).toEqual({ tokenGrace: 0, refreshEndsToken: true, refreshOnce: true });
    });
  });

  test("it leaves alone what the application has subscribed, and says why it could not ask", async () => {
    await during({}, async ({ url, subscriptions }) => {
      const subscribe = ["subscribe", "--all", ...account(url).slice(1, 5), ...callback];
      expect(await runHere(subscribe, { env })).toMatchObject({ code: 0 });
      const before = await subscriptions();
      const home = freshHome();
      expect(await runHere([...account(url), "--subscribe", ...callback], { env, home })).toMatchObject({ code: 0 });
      expect(await subscriptions()).toEqual(before);
      expect(fileIn(home).findings[1]!.answer).toBe("not asked, because all four upgrade types are subscribed already");
    });
  });

  test.each([
    [
      "cannot be had",
      { status: 403, body: { error_code: "100217", error_desc: "x" } },
      "the list of subscriptions is answered 403 with 100217",
    ],
    [
      "is not whole",
      { status: 200, body: { totalCount: 11, subscriptions: [] } },
      "the list of subscriptions has more pages",
    ],
  ])("it subscribes nothing where the list of what is subscribed %s", async (_, answer, why) => {
    await during({}, async ({ url, subscriptions }) => {
      const home = freshHome();
      const port = await serveHere(async (request, response) => {
        if (request.method !== "GET" || !request.url!.endsWith("subscriptions")) return forward(url, request, response);
        response.writeHead(answer.status).end(JSON.stringify(answer.body));
      });
      const words = [...account(`http://127.0.0.1:${port}`), "--subscribe", ...callback];
      expect(await runHere(words, { env, home })).toMatchObject({ code: 0 });
      expect(await subscriptions()).toEqual([]);
      expect(fileIn(home).findings[0]!.answer).toBe(`not asked, because ${why}`);
    });
  });

  test("what a list never shows is removed by type and URL", async () => {
    await during({}, async ({ url, subscriptions }) => {
      const home = freshHome();
      const port = await serveHere(async (request, response) => {
        if (request.method !== "GET" || !request.url!.endsWith("subscriptions")) return forward(url, request, response);
        response.writeHead(200).end(JSON.stringify({ totalCount: 0, subscriptions: [] }));
      });
      const words = [...account(`http://127.0.0.1:${port}`), "--subscribe", ...callback];
      expect(await runHere(words, { env, home })).toMatchObject({ code: 0 });
      expect(await subscriptions()).toEqual([]);
      expect(fileIn(home).findings[0]!.answer).toContain("What they did cannot be told");
    });
  });

  test("a token that another process ends is renewed, and the other process is named where it spoils an answer", async () => {
    await during({}, async ({ url, subscriptions }) => {
      const home = freshHome();
      let calls = 0;
      const port = await serveHere(async (request, response) => {
        // Another process logs in before every third call.
        if (++calls % 3 === 0) await runHere(["login", "--no-save", ...account(url).slice(1, 5)], { env });
        await forward(url, request, response);
      });
      const words = [...account(`http://127.0.0.1:${port}`), "--subscribe", ...callback];
      expect(await runHere(words, { env, home })).toMatchObject({ code: 0 });
      expect(await subscriptions()).toEqual([]);
      const { findings, wire } = fileIn(home);
      expect(findings[8]!.answer).toContain("another process logs in with this appId");
      expect(wire).toMatchObject({
        callbackField: "both",
        subscribeReply: "empty",
        duplicateSubscription: "overwrite",
      });
    });
  });

  test("Ctrl-C in the middle removes its subscription, and the file says what was seen until then", async () => {
    await during({}, async ({ url, subscriptions }) => {
      const home = freshHome();
      const interruption = new AbortController();
      const port = await serveHere(async (request, response) => {
        if ((await subscriptions()).length > 0) interruption.abort();
        await forward(url, request, response);
      });
      const words = [...account(`http://127.0.0.1:${port}`), "--subscribe", ...callback];
      const { code } = await runHere(words, { env, home, signal: interruption.signal });
      expect(code).toBe(130);
      expect(await subscriptions()).toEqual([]);
      expect(fileIn(home).findings[0]!.answer).toBe("not asked, because the survey ended before");
      expect(fileIn(home).findings[8]!.answer).toContain("A superseded token works for 0 s");
    });
  });

  test("a platform that goes away in the middle ends the survey with 1; its subscription is removed once it is back", async () => {
    await during({}, async ({ url, subscriptions }) => {
      const home = freshHome();
      let broken = false;
      const port = await serveHere(async (request, response) => {
        if (!broken && (await subscriptions()).length > 0) {
          broken = true;
          return void response.destroy();
        }
        await forward(url, request, response);
      });
      const words = [...account(`http://127.0.0.1:${port}`), "--subscribe", ...callback];
      expect(await runHere(words, { env, home })).toMatchObject({
        code: 1,
        out: expect.stringContaining("Ended early"),
      });
      expect(await subscriptions()).toEqual([]);
    });
  });

  test.each([
    "http://192.0.2.1:9",
    "https://user:word@iot.example.com:8743",
    "https://iot.example.com:8743/?a=b",
    "iot",
  ])("no secret goes to %s, where no other command sends it either", async (platform) => {
    const home = freshHome();
    const { code, err } = await runHere(account(platform), { env, home });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^error: --platform: must be an HTTPS address/),
    });
    expect(readdirSync(home)).toEqual([]);
  });

  test("a file that is there already is not overwritten, and nothing is asked", async () => {
    const home = freshHome();
    writeFileSync(join(home, "upcall-survey.json"), "mine");
    const { code, err } = await runHere(account("http://127.0.0.1:9"), { env, home });
    expect({ code, err }).toEqual({
      code: 2,
      err: "error: --out: upcall-survey.json is there already; name another file\n",
    });
  });
});

/** Passes a call on to the emulator at `url`. */
async function forward(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", headers } = request;
  const body = await textOf(request);
  const sent = {
    url: `${url}${request.url}`,
    method,
    headers: { ...(headers as Record<string, string>), host: new URL(url).host },
  };
  const answer = await exchange(body === "" ? sent : { ...sent, body });
  response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
}

describe("a client certificate", () => {
  let authority: Authority;
  let home: string;
  beforeAll(async () => {
    authority = await createAuthority();
    home = freshHome();
    const { cert, key } = await authority.issue("caller");
    for (const [name, text] of Object.entries({ ca: authority.cert, cert, key })) writeFileSync(join(home, name), text);
  });

  test.each(["none", "optional", "required"] as const)(
    "that is asked for as %s is found",
    async (clientCertificate) => {
      const { cert, key } = await authority.issue("localhost");
      const tls = { cert, key, clientCertificate, ...(clientCertificate !== "none" && { clientCa: authority.cert }) };
      await during(
        {},
        async ({ url }) => {
          const own = [
            "--ca",
            join(home, "ca"),
            "--client-cert",
            join(home, "cert"),
            "--client-key",
            join(home, "key"),
          ];
          const words = [
            ...account(url.replace("127.0.0.1", "localhost")),
            ...own,
            "--out",
            `${clientCertificate}.json`,
          ];
          expect(await runHere(words, { env, home })).toMatchObject({ code: 0 });
          expect(fileIn(home, `${clientCertificate}.json`).wire).toMatchObject({ clientCertificate });
        },
        { http: false, tls },
      );
    },
  );

  test("that the caller does not have ends the survey, with that answer", async () => {
    const { cert, key } = await authority.issue("localhost");
    const tls = { cert, key, clientCertificate: "required" as const, clientCa: authority.cert };
    await during(
      {},
      async ({ url }) => {
        const words = [
          ...account(url.replace("127.0.0.1", "localhost")),
          "--ca",
          join(home, "ca"),
          "--out",
          "without.json",
        ];
        expect(await runHere(words, { env, home })).toMatchObject({ code: 1 });
        expect(fileIn(home, "without.json").findings[9]!.answer).toBe(
          "The platform refuses callers without a client certificate.",
        );
      },
      { http: false, tls },
    );
  });
});

test("pushes over TLS show whether the platform has a certificate", async () => {
  const authority = await createAuthority();
  const identity = await authority.issue("localhost");
  const platformIdentity = await authority.issue("platform");
  const home = freshHome();
  for (const [name, text] of Object.entries(identity)) writeFileSync(join(home, name), text);
  const port = await closedPort();
  const deliver = nodeDeliver({ ca: authority.cert, certificate: platformIdentity });
  await during({ deliver }, async ({ url, emulator }) => {
    const interruption = new AbortController();
    const listening = ["--listen", "--port", `${port}`, "--callback", `https://localhost:${port}/iot`];
    const identityFlags = ["--listen-cert", join(home, "cert"), "--listen-key", join(home, "key")];
    const upgrading = ["--upgrade", "firmware=firmware-1", "--device", "meters-0001", "--yes"];
    const words = [...account(url), ...listening, ...identityFlags, ...upgrading];
    const running = runHere(words, { env, home, signal: interruption.signal });
    while (emulator.record.deliveries.length < 4) await new Promise((on) => setTimeout(on, 20));
    interruption.abort();
    expect(await running).toMatchObject({ code: 0 });
    expect(fileIn(home).arrivals[0]).toMatchObject({ clientCertificate: true, status: 503 });
  });
});

test("the published programs: the emulator is surveyed, and an emulator like it is found the same", async () => {
  const home = freshHome();
  const surveyed = async (flags: readonly string[], out: string): Promise<SurveyFile> => {
    const emulator = start("pipe", ["emulate", "--port", "0", "--no-https", ...flags], {
      env: { HOME: home, UPCALL_SECRET: secret },
    });
    await emulator.seen("Ctrl-C ends it");
    const [, url = ""] = /(http:\S+) for/.exec(emulator.said()) ?? [];
    const port = await closedPort();
    const words = ["survey", "--platform", url, "--app-id", "my-app", "--out", out, "--grace", "1", "--for", "1.5"];
    const listening = [
      "--listen",
      "--port",
      `${port}`,
      "--callback",
      `http://127.0.0.1:${port}/iot`,
      "--commissioning",
    ];
    const upgrading = ["--upgrade", "firmware=firmware-1", "--device", "meters-0001", "--yes"];
    expect(await run("pipe", [...words, ...listening, ...upgrading], { env: { HOME: home, ...env } })).toMatchObject({
      code: 0,
    });
    emulator.interrupt();
    await emulator.ended;
    return fileIn(home, out);
  };
  const first = await surveyed(
    ["--edition", "B", "--wire", '{"subscribeReply":"id","status500":"repeated"}'],
    "first.json",
  );
  expect(first).toMatchObject({ edition: "B", wire: { subscribeReply: "id", status500: "repeated" } });
  const second = await surveyed(["--like", "first.json"], "second.json");
  expect(second.findings).toEqual(first.findings);
  expect(second.wire).toEqual(first.wire);
});

test.each([
  ["{}", "--like: other.json is not a file that upcall survey wrote"],
  ["null", "--like: other.json is not a file that upcall survey wrote"],
  ['{"survey":1,"wire":null}', "--like: other.json is not a file that upcall survey wrote"],
  ['{"survey":1,"wire":[]}', "wire: must be an object"],
  ['{"survey":1,"wire":{"whenOnline":"now"}}', "wire: whenOnline has a value"],
  ['{"survey":1,"edition":"D","wire":{}}', "--like: other.json: edition must be A, B or C"],
])("an emulator is not set like %s", async (text, why) => {
  const home = freshHome();
  writeFileSync(join(home, "other.json"), text);
  const words = ["emulate", "--port", "0", "--no-https", "--like", join(home, "other.json")];
  const { code, err } = await runHere(words, { home, signal: AbortSignal.timeout(5000) });
  expect({ code, err: err.replace(`${home}/`, "") }).toEqual({
    code: 2,
    err: expect.stringContaining(`error: ${why}`),
  });
});

test("a call that is throttled is made again", async () => {
  const answers = [403, 403, 200].map((status) =>
    Response.json(status === 200 ? {} : { error_code: "1010009" }, { status }),
  );
  const asker = createAsker(
    { fetch: async () => answers.shift()!, platform: "https://iot.example.com:8743", appId: "a" },
    () => new AbortController().signal,
    1,
  );
  expect(await asker.ask("x", "queryBatchSubscriptions", {}, "token")).toMatchObject({ good: true });
  expect(asker.exchanges).toHaveLength(3);
});
