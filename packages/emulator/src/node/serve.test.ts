import { request } from "node:https";
import { isUpcallError } from "@upcall/contracts/errors";
import { afterAll, describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import { createAuthority } from "./authority.ts";
import { serveEmulator, type ServedEmulator, type ServeOptions } from "./serve.ts";

const authority = await createAuthority();
const pair = await authority.server(["127.0.0.1", "localhost"]);
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
});

const make = (): Emulator => createEmulator({ apps: [{ appId: "my-app", secret: "s3cret" }] });
async function serve(options: ServeOptions): Promise<ServedEmulator> {
  const served = await serveEmulator(make(), options);
  opened.push(served);
  return served;
}

const status = (url: string, tls: object): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, ...tls }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });

describe("serveEmulator", () => {
  test("speaks HTTP and HTTPS on one port", async () => {
    const { url, httpsUrl } = await serve({ tls: pair });
    expect((await fetch(`${url}/admin/state`)).status).toBe(200);
    expect(await status(`${httpsUrl}/admin/state`, { ca: authority.ca })).toBe(200);
  });

  test("speaks only HTTPS when HTTP is off", async () => {
    const { url, port } = await serve({ tls: pair, http: false });
    expect(url).toMatch(/^https:/);
    await expect(fetch(`http://127.0.0.1:${port}/admin/state`)).rejects.toThrow();
  });

  test("says what to do about a busy port", async () => {
    const { port } = await serve({});
    const problem = await serveEmulator(make(), { port }).catch((error: unknown) => error);
    expect(isUpcallError(problem, "CONFIG") && problem.message).toBe(
      `port: ${port} is in use; stop what listens there, or give another port (0 takes any free one)`,
    );
  });
});
