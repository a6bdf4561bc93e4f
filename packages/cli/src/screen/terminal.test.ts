import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReceiver } from "@upcall/receiver";
import type { MiddlewareHandler } from "hono";
import { openInbox } from "../inbox/open-inbox.ts";
import { runHere, sessionIn } from "../testing/here.ts";
import { freshHome } from "../testing/program.ts";
import { closedPort, closeServers, serveHere } from "../testing/servers.ts";
import { createProgress } from "../upgrade/progress.ts";
import { colours, toTerminal } from "./colours.ts";
import { printable, printableJson } from "./printable.ts";

/** What a terminal would act on, in any of the texts that arrive from elsewhere. */
const attacks = [
  "\u001b]0;title\u0007",
  "\u001b[2J",
  "\u009b2J",
  "\u202e",
  "\u2066",
  "\r",
  "\n\u2714 all well",
  "\u007f",
  "\u0000",
  "\u001b[31m",
  "\u2028",
];
const evil = (name: string): string => `${name}${attacks.join("")}${name}`;

// oxlint-disable-next-line no-control-regex -- those are what is looked for
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe("text", () => {
  const anyText = fc.string({
    unit: fc.oneof(fc.constantFrom(...attacks.join("")), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
  });

  test("of anybody's making is harmless, on one line, and the same when it was harmless", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const shown = printable(given);
        expect(shown).not.toMatch(harmful);
        expect(shown).not.toContain("\n");
        if (!harmful.test(given) && !given.includes("\n")) expect(shown).toBe(given);
      }),
    );
  });

  test("that is painted keeps our colours and nobody else's", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const line = `${colours.red(given)}${colours.bold("x")}`;
        expect(toTerminal(line, false)).toBe(`${printable(given)}x`);
        expect(toTerminal(line, true)).toBe(`\u001b[31m${printable(given)}\u001b[39m\u001b[1mx\u001b[22m`);
      }),
    );
  });

  test("in JSON stays the same text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyText, (value, given) => {
        const document = { value, given };
        const shown = printableJson(JSON.stringify(document, null, 2));
        expect(shown).not.toMatch(harmful);
        expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(document)));
      }),
    );
  });
});

const names = [
  "fileId",
  "fileType",
  "version",
  "deviceType",
  "model",
  "manufacturerName",
  "name",
  "description",
  "operationId",
  "operateType",
  "createTime",
  "startTime",
  "subOperationId",
  "deviceId",
  "detailInfo",
  "subscriptionId",
  "notifyType",
  "status",
];
const row = {
  ...Object.fromEntries(names.map((name) => [name, evil(name)])),
  callbackUrl: evil("https://hooks.example.com:443/iot/x"),
};
const rows = {
  data: [row],
  subscriptions: [row],
  totalCount: 1,
  pageNo: 0,
  pageSize: 10,
  ...row,
  accessToken: "t",
  expiresIn: 3600,
};

/** A platform that says something evil in every field. */
const evilPlatform = (answer: (path: string) => { status?: number; body: object }): Promise<number> =>
  serveHere((request, response) => {
    const { status = 200, body } = request.url!.includes("/login") ? { body: rows } : answer(request.url!);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });

let success: number;
let refusal: number;
let ended: number;
beforeAll(async () => {
  success = await evilPlatform(() => ({ body: rows }));
  refusal = await evilPlatform(() => ({
    status: 400,
    body: { error_code: evil("1"), error_desc: evil("error_desc") },
  }));
  ended = await evilPlatform(() => ({ body: { ...rows, status: "success", staResult: { total: 1, success: 1 } } }));
});
afterAll(closeServers);

const callback = ["--callback", "https://hooks.example.com:443/iot/7Q2mXv0sLr4TzB9c"];
const commands: readonly (readonly string[])[] = [
  ["packages"],
  ["packages", "--delete", evil("x"), "--yes"],
  ["subscriptions"],
  ["subscriptions", "--reveal"],
  ["subscribe", "--all", ...callback],
  ["subscribe", "--all", "--ensure", ...callback],
  ["unsubscribe", evil("id"), "--callback", evil("https://x.example.com:443/y")],
  ["upgrade", "show"],
  ["upgrade", "show", evil("id")],
  ["upgrade", "start", "firmware", "--file", evil("x"), "--device", evil("d")],
  ["doctor", "--watch-token", "0.01", ...callback],
  ["survey", "--grace", "0.1", "--subscribe", ...callback],
  ["explain", evil("100222")],
  ["login", "--no-save"],
  [evil("command")],
  ["packages", evil("--flag")],
  ["packages", "--kind", evil("kind")],
  ["trigger", "fwUpgradeResultNotify", "--to", evil("http://127.0.0.1:9/")],
  ["trigger", "fwUpgradeResultNotify", "--print", "--set", `field=${evil("value")}`],
  ["inbox", "ls", "--inbox", evil("file:").replaceAll("\u0000", "")],
];

const harmless = ({ out, err }: { out: string; err: string }): void => {
  expect(out).not.toMatch(harmful);
  expect(err).not.toMatch(harmful);
  expect(out + err).not.toMatch(/^\u2714 all well/m);
};

describe("no answer of the platform harms the terminal, in any command:", () => {
  test.each(commands)("%j", async (...words) => {
    for (const port of [success, refusal, ended]) {
      const env = { UPCALL_PLATFORM: `http://127.0.0.1:${port}`, UPCALL_APP_ID: "my-app", UPCALL_SECRET: "s3cret" };
      const { code, ...said } = await runHere(words, { env });
      expect(said.out + said.err).not.toBe("");
      expect(code).not.toBe(70);
      harmless(said);
      harmless(await runHere([...words, "--json"], { env }));
    }
  });

  test("upgrade watch", async () => {
    const env = { UPCALL_PLATFORM: `http://127.0.0.1:${ended}`, UPCALL_APP_ID: "my-app", UPCALL_SECRET: "s3cret" };
    harmless(await runHere(["upgrade", "watch", evil("id")], { env }));
  });

  test("explain, of an answer", async () => {
    harmless(await runHere(["explain", "-"], { input: `{"error_code":"100222","error_desc":"${evil("x")}"}` }));
    harmless(await runHere(["explain", "-"], { input: evil("no answer") }));
  });
});

describe("no text of a device harms it:", () => {
  const notification = {
    notifyType: "fwUpgradeResultNotify",
    appId: "app",
    operationId: "op",
    subOperationId: "sub",
    deviceId: evil("device"),
    status: "FAIL",
    statusDesc: evil("statusDesc"),
    curVersion: "1",
    targetVersion: "2",
    sourceVersion: "1",
    upgradeTime: "1",
  };
  const bodies = [notification, { ...notification, notifyType: evil("type") }].map((body) => JSON.stringify(body));
  bodies.push(evil("no JSON"));

  test("listen", async () => {
    const port = await closedPort();
    const interruption = new AbortController();
    let forward = (): void => {};
    const forwarded = new Promise<void>((resolve) => (forward = resolve));
    const target = await serveHere((_, response) => {
      response.writeHead(200).end();
      forward();
    });
    const words = ["listen", "--port", `${port}`, "--forward-to", `http://127.0.0.1:${target}/`];
    const running = runHere(words, { signal: interruption.signal });
    for (const body of [...bodies, ...bodies]) {
      const send = (): Promise<number> =>
        fetch(`http://127.0.0.1:${port}/iot`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        }).then(
          ({ status }) => status,
          () => 0,
        );
      while ((await send()) === 0) await new Promise((on) => setTimeout(on, 10));
    }
    await forwarded;
    interruption.abort();
    const said = await running;
    expect(said.out).toContain("\\u001b[2J");
    harmless(said);
  });

  test("inbox and replay", async () => {
    const home = freshHome();
    const flags = { inbox: "file:inbox.db" };
    const { inbox, close } = await openInbox(sessionIn(home), flags, true);
    const anyone: MiddlewareHandler = (_, next) => next();
    const receiver = createReceiver({
      inbox,
      trust: [anyone],
      retry: { tries: 1 },
      hooks: { observe: () => {} },
    }).otherwise(() => {
      throw new Error(evil("handler"));
    });
    for (const body of bodies)
      await receiver.routes.request("http://here/iot", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
    await receiver.drain();
    await close();
    const port = await serveHere((_, response) => void response.writeHead(500).end());
    for (const words of [
      ["inbox", "ls"],
      ["inbox", "ls", "--dead"],
      ["inbox", "quarantine"],
      ["inbox", "quarantine", "--retry"],
      ["inbox", "retry", evil("key")],
      ["replay", "--to", `http://127.0.0.1:${port}/`],
    ]) {
      const said = await runHere([...words, "--inbox", flags.inbox], { cwd: home });
      expect(said.out).not.toBe("");
      harmless(said);
    }
    writeFileSync(join(home, "recording"), bodies.join("\n"));
    harmless(await runHere(["replay", "recording", "--to", `http://127.0.0.1:${port}/`], { cwd: home }));
  });
});

test("the bar that follows an upgrade is harmless too", async () => {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 200 });
  const drawn = text(stdout);
  const session = sessionIn(freshHome());
  const progress = createProgress({ ...session, stdout, screen: { ...session.screen, live: true } });
  const counters = { total: 2, waiting: 1, processing: 0, succeeded: 1, failed: 0 };
  progress.show({ ...counters, operationId: evil("operation"), status: evil("status") });
  progress.end();
  stdout.end();
  const bar = await drawn;
  expect(bar).toContain("status\\u001b]0;title");
  for (const attack of attacks.filter((one) => one !== "\r" && one !== "\n\u2714 all well"))
    expect(bar).not.toContain(attack);
});
