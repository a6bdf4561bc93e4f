import { request } from "node:http";
import { afterAll, expect, test } from "vitest";
import { runHere } from "../testing/here.ts";
import { endPrograms, freshHome, start } from "../testing/program.ts";
import { closedPort } from "../testing/servers.ts";

afterAll(endPrograms);

const token = "7Q2mXv0sLr4TzB9c";
const body = JSON.stringify({ notifyType: "probe" });

const post = (port: number, path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method: "POST", agent: false as const };
    const sent = request({ ...options, headers: { "content-type": "application/json", ...headers } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    sent.on("error", reject).end(body);
  });

/** Listens while `act` runs. */
async function listening(env: Record<string, string>, act: (port: number) => Promise<void>): Promise<void> {
  const port = await closedPort();
  const interruption = new AbortController();
  const running = runHere(["listen", "--port", `${port}`], { env, signal: interruption.signal });
  while ((await post(port, `/${token}`, {}).catch(() => 0)) === 0) await new Promise((on) => setTimeout(on, 10));
  await act(port);
  interruption.abort();
  expect(await running).toMatchObject({ code: 0 });
}

test.each([
  ["this machine by name", { host: "localhost:8099" }, 200],
  ["this machine by address", { host: "127.0.0.1:8099" }, 200],
  ["this machine by IPv6 address", { host: "[::1]:8099" }, 200],
  ["a page of this machine", { host: "localhost", origin: "http://localhost:3000" }, 200],
  ["a name that only leads here", { host: "rebound.example.com" }, 404],
  ["a name that begins like this machine's", { host: "localhost.example.com" }, 404],
  ["a page from elsewhere", { host: "localhost", origin: "https://example.com" }, 404],
  ["a page without an origin of its own", { host: "localhost", origin: "null" }, 404],
])("without a token: %s", async (_, headers, status) => {
  await listening({}, async (port) =>
    expect(await post(port, `/${token}`, headers as Record<string, string>)).toBe(status),
  );
});

test("with a token the path decides, as behind a tunnel", async () => {
  await listening({ UPCALL_CALLBACK_TOKEN: token }, async (port) => {
    expect(await post(port, `/${token}`, { host: "tunnel.example.com" })).toBe(200);
    expect(await post(port, "/another-path-of-some-length", { host: "localhost" })).toBe(404);
  });
});

test.each([
  [{}, "refused with 404: it did not come from this machine"],
  [{ UPCALL_CALLBACK_TOKEN: token }, "refused with 404: its path does not end in the token"],
])("the published program says why it refused: %j", async (env, why) => {
  const port = await closedPort();
  const listen = start("pipe", ["listen", "--port", `${port}`], { env: { ...env, HOME: freshHome() } });
  await listen.seen("Listening on");
  await post(port, "/another-path-of-some-length", { host: "rebound.example.com" });
  await listen.seen(why);
  listen.interrupt();
  expect(await listen.ended).toMatchObject({ code: 0 });
});

test("a delivery whose length is not announced is taken too", async () => {
  await listening({}, async (port) => {
    const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
    expect(await post(port, `/${token}`, headers)).toBe(200);
  });
});
