import { X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator, type Emulator } from "@upcall/emulator";
import { serveEmulator, type ServedEmulator } from "@upcall/emulator/node";
import { createReceiver } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { getRequestListener } from "@hono/node-server";
import { pathToken } from "@upcall/receiver/trust";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shakeHands } from "../network/handshake.ts";
import { isPrivateAddress } from "../network/private-address.ts";
import { createAuthority, type Authority, type Identity } from "../testing/certificates.ts";
import { runHere, sessionIn } from "../testing/here.ts";
import { freshHome, run } from "../testing/program.ts";
import { closedPort, closeServers, serveHere, silentPort } from "../testing/servers.ts";
import { accountOf } from "./account.ts";
import type { Patient } from "./check.ts";
import { examine, type Examined } from "./examine.ts";
import { faults, type FaultName } from "./faults.ts";

const token = "7Q2mXv0sLr4TzB9c";
const secret = "s3cret-of-the-tests";
const folder = freshHome();
const caFile = join(folder, "ca.pem");

let authority: Authority;
let good: Identity;
let platform: ServedEmulator;

const receiver = createReceiver({ inbox: memoryInbox({ warn: () => {} }), trust: [pathToken(token)] });

const answers = getRequestListener(receiver.routes.fetch, { overrideGlobalObjects: false });

/** What is planted: flags, and what the environment says. */
interface Planted {
  readonly flags: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const callback = (url: string, ...more: string[]): Planted => ({
  flags: ["--callback", url, "--callback-ca", caFile, ...more],
});
const trial = (port: number, ...more: string[]): Planted =>
  callback(`https://localhost:${port}/iot/${token}`, "--commissioning", ...more);
const atPlatform = (url: string, ...more: string[]): Planted => ({
  flags: ["--platform", url, "--app-id", "my-app", ...more],
  env: { UPCALL_SECRET: secret },
});
const answering = (status: number, headers: Record<string, string> = {}) =>
  serveHere(
    (request, response) => void response.writeHead(request.url!.endsWith(token) ? status : 404, headers).end(),
    good,
  );

const emulated = async (options: Partial<Parameters<typeof createEmulator>[0]> = {}): Promise<ServedEmulator> => {
  const served = await serveEmulator(createEmulator({ apps: [{ appId: "my-app", secret }], ...options }));
  emulators.push(served);
  return served;
};
const emulators: ServedEmulator[] = [];

/** A platform whose clock is off: the emulator's answers with another `Date`. */
const withDate = (emulator: Pick<Emulator, "fetch">, date: Date): Promise<number> =>
  serveHere(async (request, response) => {
    const answer = await emulator.fetch(new Request(`http://platform${request.url}`));
    response.writeHead(answer.status, { date: date.toUTCString() }).end(await answer.text());
  });

const planted: readonly [fault: FaultName, what: string, plant: () => Promise<Planted> | Planted][] = [
  ["callback-not-a-url", "a user name in the callback URL", () => callback("https://me:pw@hooks.example.com:443/iot")],
  ["callback-without-port", "no port", () => callback("https://hooks.example.com/iot")],
  ["callback-without-path", "no path", () => callback("https://hooks.example.com:443")],
  [
    "callback-not-https",
    "plain HTTP",
    async () => callback(`http://localhost:${await serveHere(answers)}/iot/${token}`),
  ],
  [
    "callback-without-token",
    "a guessable path",
    async () => callback(`https://localhost:${await answering(200)}/iot`, "--commissioning"),
  ],
  ["name-not-found", "a name without an address", () => callback(`https://hooks.upcall.invalid:443/iot/${token}`)],
  [
    "address-private",
    "a private address",
    async () => callback(`https://localhost:${await answering(200)}/iot/${token}`),
  ],
  ["port-closed", "a port on which nothing listens", async () => trial(await closedPort())],
  ["port-silent", "an address that swallows packets", async () => trial(await silentPort(), "--timeout", "0.3")],
  ["tls-not-spoken", "HTTP on the HTTPS port", async () => trial(await serveHere(answers))],
  [
    "certificate-expired",
    "a certificate of last year",
    async () => trial(await serveHere(answers, await authority.issue("localhost", [-20, -10]))),
  ],
  [
    "certificate-expires-soon",
    "a certificate with three days left",
    async () => trial(await serveHere(answers, await authority.issue("localhost", [-20, 3.5]))),
  ],
  [
    "certificate-not-yet-valid",
    "a certificate of tomorrow",
    async () => trial(await serveHere(answers, await authority.issue("localhost", [1, 10]))),
  ],
  [
    "certificate-untrusted",
    "a CA that nobody knows",
    async () => trial(await serveHere(answers, await (await createAuthority("Stranger")).issue("localhost"))),
  ],
  [
    "certificate-for-another-host",
    "a certificate for another name",
    async () => trial(await serveHere(answers, await authority.issue("other.example.com"))),
  ],
  ["receiver-refuses", "a receiver that answers 204", async () => trial(await answering(204))],
  [
    "receiver-trusts-strangers",
    "a receiver that takes any token",
    async () => trial(await serveHere((_, response) => void response.end(), good)),
  ],
  ["platform-not-https", "plain HTTP to a platform elsewhere", () => atPlatform("http://iot.example.com:8743")],
  [
    "platform-not-found",
    "a web server in the platform's place",
    async () =>
      atPlatform(
        `http://127.0.0.1:${await serveHere((_, response) => void response.writeHead(404).end("<h1>Not found</h1>"))}`,
      ),
  ],
  ["login-refused", "a wrong secret", async () => ({ ...atPlatform(platform.url), env: { UPCALL_SECRET: "wrong" } })],
  [
    "call-failed",
    "a frozen application",
    async () => atPlatform((await emulated({ apps: [{ appId: "my-app", secret, frozen: true }] })).url),
  ],
  ["flow-budget-spent", "a quota of no calls", async () => atPlatform((await emulated({ quota: { calls: 0 } })).url)],
  [
    "clock-skewed",
    "a platform ten minutes ahead",
    async () => ({
      flags: [
        "--platform",
        `http://127.0.0.1:${await withDate(createEmulator({ apps: [{ appId: "a", secret }] }), new Date(Date.now() + 600_000))}`,
      ],
    }),
  ],
  [
    "subscription-missing",
    "no subscription",
    async () => {
      const [at, to] = [atPlatform(platform.url), trial(await answering(200))];
      return { flags: [...at.flags, ...to.flags], env: at.env! };
    },
  ],
];

beforeAll(async () => {
  authority = await createAuthority();
  writeFileSync(caFile, authority.cert);
  good = await authority.issue("localhost");
  platform = await emulated();
});
afterAll(async () => {
  closeServers();
  await Promise.all(emulators.map((one) => one.close()));
});

interface Report {
  readonly healthy: boolean;
  readonly findings: readonly Examined[];
}

const faultsIn = ({ findings }: Report): FaultName[] =>
  findings.flatMap((finding) => ("fault" in finding ? [finding.fault] : []));

const runners = {
  "in this process": ({ flags, env = {} }: Planted) =>
    runHere(["doctor", "--json", "--watch-token", "0.01", ...flags], { env }),
  "as the published program": ({ flags, env = {} }: Planted) =>
    run("pipe", ["doctor", "--json", "--watch-token", "0.01", ...flags], { env }),
};

describe.each(Object.entries(runners))("%s", (_, runDoctor) => {
  test.each(planted)("%s is found: %s", async (fault, _what, plant) => {
    const { code, out, err } = await runDoctor(await plant());
    expect(err).toBe("");
    const report = JSON.parse(out) as Report;
    expect(faultsIn(report)).toContain(fault);
    const finding = report.findings.find((one) => "fault" in one && one.fault === fault)!;
    expect(finding).toMatchObject({ todo: faults[fault].todo, verdict: faults[fault].verdict ?? "fault" });
    expect(code).toBe(report.healthy ? 0 : 1);
    expect(report.healthy).toBe(report.findings.every(({ verdict }) => verdict !== "fault"));
    for (const hidden of [token, secret]) expect(out).not.toContain(hidden);
  });
});

const patient = (url: string, change: Partial<Patient>): Patient => ({
  callback: url,
  platform: undefined,
  commissioning: true,
  ca: { callback: undefined, platform: undefined },
  account: "not asked",
  chainFile: undefined,
  resolve: async () => ["127.0.0.1"],
  now: Date.now,
  timeout: 1000,
  patience: 15_000,
  signal: new AbortController().signal,
  ...change,
});

async function examined(who: Patient): Promise<Report> {
  const findings: Examined[] = [];
  for await (const finding of examine(who)) findings.push(finding);
  return { healthy: false, findings };
}

test("address-unreachable is found: one of two addresses is dead", async () => {
  const port = await serveHere(answers);
  const report = await examined(
    patient(`http://two.example.com:${port}/iot/${token}`, { resolve: async () => ["127.0.0.1", "127.0.0.2"] }),
  );
  expect(faultsIn(report)).toContain("address-unreachable");
});

test("receiver-too-slow is found: no answer within the platform's patience", async () => {
  const port = await serveHere(() => {});
  const report = await examined(patient(`http://127.0.0.1:${port}/iot/${token}`, { patience: 100 }));
  expect(faultsIn(report)).toEqual(["receiver-too-slow"]);
});

test("every fault of the table is planted here", () => {
  const elsewhere = [
    "address-unreachable",
    "receiver-slow",
    "receiver-too-slow",
    "addresses-differ",
    "token-superseded",
  ];
  const names = [...planted.map(([fault]) => fault), ...elsewhere];
  expect(new Set(names)).toEqual(new Set(Object.keys(faults)));
});

test("a healthy set-up has no fault, and the check that depends on a fault is skipped", async () => {
  const port = await serveHere(answers, good);
  const url = `https://localhost:${port}/iot/${token}`;
  const env = { UPCALL_SECRET: secret };
  const flags = [...trial(port).flags, ...atPlatform(platform.url).flags];
  const subscribed = await runHere(["subscribe", "--all", "--callback", url, ...atPlatform(platform.url).flags], {
    env,
  });
  expect(subscribed).toMatchObject({ code: 0, err: "" });
  const { code, out } = await runHere(["doctor", "--watch-token", "0.01", ...flags], { env });
  expect(out).toContain("0 faults, 0 warnings, 19 passed, 0 skipped");
  expect(out).not.toContain(token);
  expect(code).toBe(0);

  const broken = await runHere(["doctor", "--callback", "https://hooks.example.com/iot"]);
  expect(broken.out).toContain("callback over HTTPS          skipped: fix callback-url first");
  expect(broken.out).toContain("1 fault, 0 warnings, 0 passed, 18 skipped");
  expect(broken.code).toBe(1);
});

describe("a set-up that cannot be examined", () => {
  test("no settings: nothing is examined, and what is missing is named", async () => {
    const { code, out } = await runHere(["doctor", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ healthy: false, missing: ["callback", "platform"], findings: [] });
    const text = await runHere(["doctor"]);
    expect(text.code).toBe(2);
    expect(text.out).toContain("There is nothing to examine");
    expect(text.out).toContain("--platform <url> or UPCALL_PLATFORM");
  });

  test.each([
    ["an empty 200", 200, ""],
    ["an empty object", 200, "{}"],
    ["a page", 200, "<h1>Welcome</h1>"],
    ["an empty 204", 204, ""],
  ])(
    "a server that answers everything with %s is not the platform, and no login is claimed",
    async (_, status, body) => {
      const port = await serveHere((_, response) => void response.writeHead(status).end(body));
      const { flags, env } = atPlatform(`http://127.0.0.1:${port}`);
      const { code, out } = await runHere(["doctor", ...flags], { env: env! });
      expect(code).toBe(1);
      expect(out).toMatch(/✖ platform login +the server at this address is not the platform's API/);
      expect(out).not.toContain("✔ platform login");
      expect(out).not.toMatch(/baseUrl|getAuthToken/);
      expect(out).not.toContain("✖ platform call limit");
    },
  );
});

describe("the token", () => {
  const check = async (home: string): Promise<Report> => {
    const { flags, env } = atPlatform(platform.url, "--watch-token", "0.01");
    return JSON.parse((await runHere(["doctor", "--json", ...flags], { env: env!, home })).out) as Report;
  };
  const login = (): Promise<unknown> => {
    const { flags, env } = atPlatform(platform.url, "--no-save");
    return runHere(["login", ...flags], { env: env!, home: freshHome() });
  };

  test("of an earlier run that another process's login ended is noticed", async () => {
    const home = freshHome();
    expect(faultsIn(await check(home))).toEqual([]);
    expect(faultsIn(await check(home))).toEqual([]);
    await login();
    expect(faultsIn(await check(home))).toEqual(["token-superseded"]);
  });

  test("that another process ends while doctor watches is noticed", async () => {
    const chosen = (value: string) => ({ value, from: "a test", origin: "flag" }) as const;
    const choice = { platform: chosen(platform.url), appId: chosen("my-app"), secret: chosen(secret) };
    const options = { commissioning: false, timeout: 5000 };
    const quiet = accountOf(sessionIn(freshHome()), choice, { ...options, watch: async () => {} });
    await quiet.login();
    expect(await quiet.superseded()).toBeUndefined();
    const disturbed = accountOf(sessionIn(freshHome()), choice, { ...options, watch: login });
    await disturbed.login();
    expect(await disturbed.superseded()).toBe("doctor's token was ended while it watched");
  });
});

test("callbacks at different hosts or ports are found", async () => {
  const own = await emulated();
  const { flags, env } = atPlatform(own.url);
  const subscribe = (type: string, url: string): Promise<unknown> =>
    runHere(["subscribe", "--type", type, "--callback", url, ...flags], { env: env! });
  await subscribe("swUpgradeResultNotify", "https://hooks.example.com:443/iot/a");
  await subscribe("fwUpgradeResultNotify", "https://HOOKS.example.com:443/iot/b");
  const doctor = async (): Promise<Report> =>
    JSON.parse((await runHere(["doctor", "--json", "--watch-token", "0.01", ...flags], { env: env! })).out) as Report;
  expect(faultsIn(await doctor())).toEqual([]);
  await subscribe("fwUpgradeStateChangeNotify", "https://hooks.example.com:8443/iot/a");
  const report = await doctor();
  expect(faultsIn(report)).toEqual(["addresses-differ"]);
  expect(JSON.stringify(report)).toContain("hooks.example.com:443, hooks.example.com:8443");
});

test("receiver-slow is found: an answer after a fifth of the time that the platform waits", async () => {
  const port = await serveHere((_, response) => void setTimeout(() => response.end(), 60));
  const report = await examined(patient(`http://127.0.0.1:${port}/iot/${token}`, { patience: 250 }));
  expect(faultsIn(report)).toContain("receiver-slow");
});

test("a receiver that closes the connection is said to have done so", async () => {
  const port = await serveHere((_, response) => void response.destroy());
  const report = await examined(patient(`http://127.0.0.1:${port}/iot/${token}`, {}));
  expect(faultsIn(report)).toEqual(["receiver-refuses"]);
  expect(JSON.stringify(report)).toContain("it closed the connection without an answer");
});

test.each([
  "10.1.2.3",
  "172.20.0.1",
  "192.168.1.1",
  "169.254.1.1",
  "100.64.0.1",
  "[::1]",
  "[fd00::1]",
  "[fe80::1]",
  "[::ffff:10.0.0.1]",
])("%s cannot be reached from outside", (address) => expect(isPrivateAddress(address)).toBe(true));
test.each(["8.8.8.8", "172.32.0.1", "[2001:db8::1]", "[::ffff:8.8.8.8]"])("%s can", (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);

test("--write-chain writes every CA of the chain, the one that signed the leaf first, and not the leaf", async () => {
  const intermediate = await authority.intermediate("Test Intermediate");
  const leaf = await intermediate.issue("localhost");
  const port = await serveHere(answers, { cert: leaf.cert + intermediate.cert, key: leaf.key });
  const home = freshHome();
  const chain = join(home, "chain.pem");
  const { out } = await runHere(["doctor", ...trial(port).flags, "--write-chain", chain]);
  expect(out).toContain(`Test Intermediate, Test CA written to ${chain}`);
  const names = readFileSync(chain, "utf8")
    .match(/-----BEGIN[^]+?-----END CERTIFICATE-----/g)!
    .map((pem) => new X509Certificate(pem).subject);
  expect(names).toEqual(["CN=Test Intermediate", "CN=Test CA"]);
  // It is what a platform needs to verify the receiver.
  const options = { host: "localhost", port, timeout: 5000 };
  expect(await shakeHands({ ...options, ca: [readFileSync(chain, "utf8")] })).toMatchObject({ ok: true });
});
