import { readdirSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { textOf } from "../all-of.ts";
import { exchange } from "../network/exchange.ts";
import { runHere } from "../testing/here.ts";
import { endPrograms, freshHome } from "../testing/program.ts";
import { closeServers, serveHere } from "../testing/servers.ts";
import { account, callback, during, env, fileIn } from "../testing/surveying.ts";
import { createAsker } from "./exchanges.ts";

afterAll(() => {
  endPrograms();
  closeServers();
});

describe("a survey undoes all of its changes", () => {
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
      expect(await runHere(subscribing(port), { env, home })).toMatchObject({ code: 0 });
      expect(await subscriptions()).toEqual([]);
      expect(fileIn(home).findings[0]!.answer).toBe(`not asked, because ${why}`);
    });
  });

  test("a subscription that no list shows is removed by type and URL", async () => {
    await during({}, async ({ url, subscriptions }) => {
      const home = freshHome();
      const port = await serveHere(async (request, response) => {
        if (request.method !== "GET" || !request.url!.endsWith("subscriptions")) return forward(url, request, response);
        response.writeHead(200).end(JSON.stringify({ totalCount: 0, subscriptions: [] }));
      });
      expect(await runHere(subscribing(port), { env, home })).toMatchObject({ code: 0 });
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
      expect(await runHere(subscribing(port), { env, home })).toMatchObject({ code: 0 });
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
      const { code } = await runHere(subscribing(port), { env, home, signal: interruption.signal });
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
      const { code, out } = await runHere(subscribing(port), { env, home });
      expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("Ended early") });
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

/** The words of a survey that subscribes, at a port of this machine. */
const subscribing = (port: number): string[] => [...account(`http://127.0.0.1:${port}`), "--subscribe", ...callback];

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
