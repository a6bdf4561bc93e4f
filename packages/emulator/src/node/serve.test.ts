import { afterAll, describe, expect, test } from "vitest";
import { httpsStatus } from "../conformance/node/https-status.ts";
import { bearer, paths } from "../conformance/trial.ts";
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

describe("serveEmulator", () => {
  test("speaks HTTP and HTTPS on one port", async () => {
    const { url, httpsUrl } = await serve({ tls: pair });
    expect((await fetch(`${url}/admin/state`)).status).toBe(200);
    expect(await httpsStatus(`${httpsUrl}/admin/state`, { ca: authority.ca })).toBe(200);
  });

  test("speaks only HTTPS when HTTP is off", async () => {
    const { url, port } = await serve({ tls: pair, http: false });
    expect(url).toMatch(/^https:/);
    await expect(fetch(`http://127.0.0.1:${port}/admin/state`)).rejects.toThrow();
  });

  test("answers 413 to a body that is too large, with and without a length, and does not wait for its end", async () => {
    const { url } = await serve({});
    const target = `${url}/iocm/app/sec/v1.1.0/login`;
    expect((await fetch(target, { method: "POST", body: "x".repeat(2_000_000) })).status).toBe(413);
    const piece = new Uint8Array(65_536).fill(120);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setImmediate(resolve));
        sent += piece.length;
        controller.enqueue(piece);
      },
    });
    const init = { method: "POST", body: endless, duplex: "half" } as RequestInit;
    const status = await fetch(target, init).then(
      (answer) => answer.status,
      () => "closed",
    );
    expect([413, "closed"]).toContain(status);
    expect(sent).toBeLessThan(50_000_000);
  });

  test("takes a deletion without a body and a body without a length", async () => {
    const { url } = await serve({});
    const body = new Blob(["appId=my-app&secret=s3cret"]).stream();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const login = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    const reply = (await (await fetch(url + paths.login, login)).json()) as { accessToken: string };
    const deletion = { method: "DELETE", headers: bearer(reply.accessToken) };
    expect((await fetch(`${url}${paths.packages}/software-1`, deletion)).status).toBe(200);
  });

  test("says what to do about a busy port", async () => {
    const { port } = await serve({});
    const message = `port: ${port} is in use; stop what listens there, or give another port (0 takes any free one)`;
    await expect(serveEmulator(make(), { port })).rejects.toThrow(expect.objectContaining({ code: "CONFIG", message }));
  });
});
