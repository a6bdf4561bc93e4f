import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { runHere } from "../testing/here.ts";
import { freshHome, write } from "../testing/program.ts";
import { closeServers, serveHere } from "../testing/servers.ts";

const secret = "s3cret-of-the-tests";
const callback = "https://hooks.example.com:443/iot/7Q2mXv0sLr4TzB9c";

afterEach(() => {
  closeServers();
  vi.restoreAllMocks();
});

/** A server that keeps everything that it is sent. */
async function recorder(): Promise<{ url: string; heard: () => string }> {
  let heard = "";
  const port = await serveHere(async (request, response) => {
    heard += `${request.url}${JSON.stringify(request.headers)}`;
    for await (const chunk of request) heard += String(chunk);
    response.end("{}");
  });
  return { url: `http://127.0.0.1:${port}`, heard: () => heard };
}

interface Place {
  readonly person?: object;
  readonly project?: object;
  readonly env?: Record<string, string>;
  readonly flags?: readonly string[];
  readonly input?: string;
}

async function runIn({ person, project, env = {}, flags = [], input = "" }: Place, words: readonly string[]) {
  const home = freshHome();
  const cwd = join(home, "project");
  mkdirSync(cwd);
  if (person) write(join(home, ".config/upcall/config.json"), person);
  if (project) write(join(cwd, "upcall.config.json"), project);
  return runHere([...words, ...flags], { home, cwd, env, input });
}

const kept = (platform: string): object => ({ platform, appId: "my-app", secret });

describe("a secret never goes to an address that it was not kept for:", () => {
  const places: readonly [name: string, place: (good: string, other: string) => Place][] = [
    [
      "from the environment, address of the project",
      (_, other) => ({ env: { UPCALL_SECRET: secret }, project: { platform: other, appId: "my-app" } }),
    ],
    [
      "from the person's file, address of the project",
      (good, other) => ({ person: kept(good), project: { platform: other } }),
    ],
    [
      "from a person's file without address, address of the project",
      (_, other) => ({ person: { appId: "my-app", secret }, project: { platform: other } }),
    ],
    [
      "from standard input, address of the project",
      (_, other) => ({ flags: ["--secret-stdin"], input: secret, project: { platform: other, appId: "my-app" } }),
    ],
    [
      "from the person's file, address of a flag",
      (good, other) => ({ person: kept(good), flags: ["--platform", other] }),
    ],
    [
      "from the person's file, address of the environment",
      (good, other) => ({ person: kept(good), env: { UPCALL_PLATFORM: other } }),
    ],
    [
      "from the environment beside its address, address of a flag",
      (good, other) => ({
        env: { UPCALL_PLATFORM: good, UPCALL_APP_ID: "my-app", UPCALL_SECRET: secret },
        flags: ["--platform", other],
      }),
    ],
    [
      "from the person's file, another application of a flag",
      (_, other) => ({ person: kept(other), flags: ["--app-id", "another"] }),
    ],
    [
      "from the person's file, another application of the project",
      (_, other) => ({ person: kept(other), project: { appId: "another" } }),
    ],
    [
      "from the environment, CA of the project",
      (_, other) => ({
        env: { UPCALL_PLATFORM: other, UPCALL_APP_ID: "my-app", UPCALL_SECRET: secret },
        project: { ca: "theirs.pem" },
      }),
    ],
  ];

  test.each(places)("%s", async (_, place) => {
    const [good, other] = [await recorder(), await recorder()];
    const { code, err } = await runIn(place(good.url, other.url), ["packages"]);
    expect({ code, good: good.heard(), other: other.heard() }).toEqual({ code: 2, good: "", other: "" });
    expect(err).toMatch(/nothing was sent|if you mean that CA, add --ca/);
    expect(err).not.toContain(secret);
  });

  const commands: readonly (readonly string[])[] = [
    ["doctor", "--watch-token", "0.01"],
    ["login", "--yes"],
    ["packages"],
    ["packages", "--delete", "x", "--yes"],
    ["subscribe", "--all", "--callback", callback],
    ["subscriptions"],
    ["unsubscribe", "--all", "--yes"],
    ["upgrade", "show"],
    ["upgrade", "watch", "x"],
    ["upgrade", "start", "firmware", "--file", "x", "--device", "d"],
    ["survey"],
  ];
  test.each(commands)("%s %s", async (...words) => {
    const other = await recorder();
    const project = { platform: other.url, appId: "my-app" };
    const { code } = await runIn({ env: { UPCALL_SECRET: secret }, project }, words);
    expect(code).not.toBe(0);
    expect(other.heard()).not.toContain(secret);
    expect(other.heard()).not.toContain("login");
  });

  test("nor does a callback URL with its token", async () => {
    const other = await recorder();
    const place = { env: { UPCALL_CALLBACK: callback }, project: kept(other.url) };
    const { code, err } = await runIn(place, ["subscribe", "--all"]);
    expect({ code, heard: other.heard() }).toEqual({ code: 2, heard: "" });
    expect(err).toContain("the callback URL from UPCALL_CALLBACK was not kept for");
  });

  test("nor does an access token of other runs, where a project names the CA", async () => {
    const home = freshHome();
    const cwd = join(home, "project");
    mkdirSync(cwd);
    let heard = "";
    const port = await serveHere(async (request, response) => {
      heard += String(request.headers.authorization);
      for await (const chunk of request) heard += String(chunk);
      const login = request.url!.endsWith("/login");
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify(
          login ? { accessToken: heard.includes("theirs") ? "token-2" : "token-1", expiresIn: 3600 } : { data: [] },
        ),
      );
    });
    const settings = { platform: `http://127.0.0.1:${port}`, appId: "my-app" };
    const flags = ["--platform", settings.platform, "--app-id", "my-app"];
    await runHere(["packages", ...flags], { home, cwd, env: { UPCALL_SECRET: secret } });
    expect(heard).toContain("token-1");
    heard = "";
    writeFileSync(join(cwd, "ca.pem"), "");
    const project = { ...settings, secret: "theirs", ca: join(cwd, "ca.pem") };
    write(join(cwd, "upcall.config.json"), project);
    expect(await runHere(["packages"], { home, cwd })).toMatchObject({ code: 0 });
    expect(heard).toContain("secret=theirs");
    expect(heard).not.toContain("token-1");
  });

  test("nor do the passwords that a driver finds in the environment", async () => {
    const place = { project: { inbox: "postgres://db.example.com/inbox" } };
    const { code, err } = await runIn(place, ["inbox", "ls"]);
    expect(code).toBe(2);
    expect(err).toContain("names a database server; if you mean it, name it with --inbox or UPCALL_INBOX");
  });
});

describe("a secret goes where the person said:", () => {
  const places: readonly [name: string, place: (url: string) => Place][] = [
    ["flag", (url) => ({ env: { UPCALL_SECRET: secret }, flags: ["--platform", url, "--app-id", "my-app"] })],
    [
      "flag, over a project's address",
      (url) => ({
        env: { UPCALL_SECRET: secret },
        project: { platform: "https://iot.example.com:8743", appId: "my-app" },
        flags: ["--platform", url],
      }),
    ],
    ["environment", (url) => ({ env: { UPCALL_PLATFORM: url, UPCALL_APP_ID: "my-app", UPCALL_SECRET: secret } })],
    ["person's file", (url) => ({ person: kept(url) })],
    [
      "person's file, and the project says the same",
      (url) => ({ person: kept(url), project: { platform: `${url}/` } }),
    ],
    ["project's own file", (url) => ({ project: kept(url) })],
    [
      "environment for the person's platform",
      (url) => ({ env: { UPCALL_SECRET: secret }, person: { platform: url, appId: "my-app" } }),
    ],
    [
      "standard input for a flag's platform",
      (url) => ({ input: secret, flags: ["--secret-stdin", "--platform", url, "--app-id", "my-app"] }),
    ],
  ];
  test.each(places)("%s", async (_, place) => {
    const server = await recorder();
    await runIn(place(server.url), ["packages"]);
    expect(server.heard()).toContain(`secret=${secret}`);
  });
});

describe("a file that may be somebody else's is not read:", () => {
  const files = ["upcall.config.json", ".config/upcall/config.json"];

  test.each(files.flatMap((file) => [0o666, 0o664, 0o602].map((mode) => [file, mode] as const)))(
    "%s with mode %o",
    async (file, mode) => {
      const home = freshHome();
      const path = join(home, file);
      write(path, { platform: "http://127.0.0.1:9" });
      chmodSync(path, mode);
      const { code, err } = await runHere(["packages"], { home, cwd: home });
      expect({ code, err }).toEqual({
        code: 2,
        err: `error: ${path}: other users of this machine can change it, so it is not read; run: chmod go-w '${path}'\n`,
      });
    },
  );

  test.each(files)("%s of another user", async (file) => {
    const home = freshHome();
    const path = join(home, file);
    write(path, {});
    const me = process.geteuid!();
    if (me === 0) chownSync(path, 12_345, 12_345);
    else vi.spyOn(process, "geteuid").mockReturnValue(me + 1);
    const { code, err } = await runHere(["packages"], { home, cwd: home });
    expect(code).toBe(2);
    expect(err).toContain(`${path}: belongs to another user, so it is not read`);
  });
});

test("an address with a password in it is shown without it", async () => {
  const env = { UPCALL_PLATFORM: "https://user:p4ssword@other.example.com:8743" };
  const { code, err } = await runIn({ person: kept("https://iot.example.com:8743"), env }, ["packages"]);
  expect(code).toBe(2);
  expect(err).toContain("https://***@other.example.com:8743");
  expect(err).not.toContain("p4ssword");
});
