import { createEmulator } from "@upcall/emulator";
import { serveEmulator } from "@upcall/emulator/node";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { endPrograms, freshHome, start } from "../testing/program.ts";
import { withWaitRemarks } from "./wait-remarks.ts";

afterAll(endPrograms);

describe("a remark about a call that waits", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const platform = "http://127.0.0.1:1";
  const colours = { dim: (text: string) => text } as never;

  /** Makes calls of which each is answered by hand. */
  function calls() {
    const said: string[] = [];
    let answer: (response: Response) => void = () => {};
    const { ky, fetch } = withWaitRemarks({ remark: (text) => void said.push(String(text(colours))) }, () => {
      return new Promise<Response>((resolve) => (answer = resolve));
    });
    // A call that is not let through yet, as when the limit is used up.
    const begin = (): void => void ky.get(platform, { fetch: () => new Promise(() => {}), timeout: false });
    const send = (path = "/iodm/upgrade") => fetch(new Request(platform + path));
    return { said, begin, send, answer: (response: Response) => answer(response) };
  }

  test("for its turn comes after two seconds, once", async () => {
    const { said, begin } = calls();
    begin();
    await vi.advanceTimersByTimeAsync(1900);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([expect.stringContaining("The application's calls are used up")]);
  });

  test("for an answer says so, and an answer ends the wait", async () => {
    const { said, begin, send, answer } = calls();
    begin();
    const sent = send();
    await vi.advanceTimersByTimeAsync(5000);
    answer(new Response("{}"));
    await sent;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([expect.stringContaining("Waiting for the platform's answer")]);
  });

  test.each([403, 200])("after a refusal with 1010009 in a %i comes, too", async (status) => {
    const { said, begin, send, answer } = calls();
    begin();
    const sent = send();
    answer(Response.json({ error_code: "1010009" }, { status }));
    await sent;
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toEqual([expect.stringContaining("2 minutes at most")]);
  });

  test("after a login comes, too", async () => {
    const { said, begin, send, answer } = calls();
    begin();
    const sent = send("/iocm/app/sec/v1.1.0/login");
    answer(Response.json({ accessToken: "a" }));
    await sent;
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toHaveLength(1);
  });
});

test("a command over the limit says what it waits for, and Ctrl-C ends it", async () => {
  const application = { appId: "my-app", secret: "s3cret-of-the-tests" };
  const served = await serveEmulator(createEmulator({ apps: [application], quota: { calls: 0 } }));
  try {
    const env = { UPCALL_PLATFORM: served.url, UPCALL_APP_ID: "my-app", UPCALL_SECRET: application.secret };
    const packages = start("pipe", ["packages"], { env: { ...env, HOME: freshHome() } });
    await packages.seen("Waiting for a free one");
    packages.interrupt();
    expect(await packages.ended).toMatchObject({ code: 130 });
  } finally {
    await served.close();
  }
});
