import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDeliver } from "@upcall/emulator/node";
import { beforeAll, describe, expect, test } from "vitest";
import { createAuthority, type Authority } from "../testing/certificates.ts";
import { runHere } from "../testing/here.ts";
import { freshHome } from "../testing/program.ts";
import { closedPort } from "../testing/servers.ts";
import { account, during, env, fileIn } from "../testing/surveying.ts";

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
