import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callback, good, json, platformForTests, secret } from "../testing/platform.ts";
import { freshHome, run, start, ways, write } from "../testing/program.ts";

const platform = platformForTests();

describe.each(ways)("through a %s", (way) => {
  test("login from standard input or the environment keeps a private file", async () => {
    const home = freshHome();
    const env = { HOME: home, UPCALL_SECRET: secret };
    const out = await good(run(way, ["login", "--platform", platform.url(), "--app-id", "my-app"], { env }));
    expect(out).toContain(`✔ Logged in to ${platform.url()} as my-app.`);
    const file = join(home, ".config/upcall/config.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ platform: platform.url(), appId: "my-app", secret });
    expect(statSync(join(home, ".local/state/upcall/tokens.json")).mode & 0o777).toBe(0o600);
    expect(await good(run(way, ["packages"], { env: { HOME: home } }))).toContain("firmware-1");
    expect(await good(run(way, ["logout"], { env: { HOME: home } }))).toContain(
      `The login of my-app at ${platform.url()} is forgotten`,
    );
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({});
    expect(existsSync(join(home, ".local/state/upcall/tokens.json"))).toBe(false);
    expect(await json(run(way, ["logout", "--json"], { env: { HOME: home } }))).toMatchObject({ forgotten: null });
  });
});

test("a terminal asks for what login needs, and does not show the secret", async () => {
  const home = freshHome();
  const running = start("terminal", ["login"], { env: { HOME: home } });
  await running.seen("Address of the platform");
  running.type(`${platform.url()}\r`);
  await running.seen("Id of the application");
  running.type("my-app\r");
  await running.seen("Secret of my-app at");
  running.type(`${secret}\r`);
  const { code, raw } = await running.ended;
  expect(code).toBe(0);
  expect(raw).not.toContain(secret);
  expect(readFileSync(join(home, ".config/upcall/config.json"), "utf8")).toContain(secret);
});

describe("the login of another application that is kept", () => {
  const kept = async (): Promise<string> => {
    const home = freshHome();
    const other = { platform: platform.url(), appId: "another", secret: "secret-of-another", callback };
    write(join(home, ".config/upcall/config.json"), other);
    return home;
  };
  const config = (home: string): object =>
    JSON.parse(readFileSync(join(home, ".config/upcall/config.json"), "utf8")) as object;
  const words = ["login", "--app-id", "my-app"];

  test("is replaced by a script only with --yes, and its secret is never used", async () => {
    const home = await kept();
    const env = { HOME: home };
    expect(await run("pipe", words, { env })).toMatchObject({ code: 2, err: expect.stringContaining("--yes") });
    const withoutSecret = await run("pipe", [...words, "--yes"], { env });
    expect(withoutSecret).toMatchObject({ code: 2, err: expect.stringContaining("was kept for another") });
    expect(config(home)).toMatchObject({ appId: "another" });
    const given = { env, input: `${secret}\n` };
    const replaced = await run("pipe", [...words, "--yes", "--secret-stdin"], given);
    expect(replaced).toMatchObject({ code: 0, out: expect.stringContaining("This replaces the login of another at") });
    expect(config(home)).toEqual({ platform: platform.url(), appId: "my-app", secret, callback });
  });

  test("is asked about in a terminal, where the right secret is asked for", async () => {
    const home = await kept();
    const running = start("terminal", words, { env: { HOME: home } });
    await running.seen("keeps the login of another at");
    running.type("y");
    await running.seen("Secret of my-app at");
    running.type(`${secret}\r`);
    expect(await running.ended).toMatchObject({ code: 0 });
    expect(config(home)).toMatchObject({ appId: "my-app", secret });
  });
});

test("a secret comes from standard input too", async () => {
  const words = ["login", "--no-save", "--secret-stdin", "--platform", platform.url(), "--app-id", "my-app"];
  expect(await run("pipe", words, { input: `${secret}\n` })).toMatchObject({ code: 0 });
  expect(await run("pipe", words, { input: "" })).toMatchObject({ code: 2 });
});

test("a secret is no option, and a file that others can read is refused with what to run", async () => {
  expect((await run("pipe", ["subscriptions", "--secret", "x"])).err).toContain("unknown option '--secret'");
  const home = freshHome();
  const file = join(home, ".config/upcall/config.json");
  write(file, { platform: platform.url(), appId: "my-app", secret }, 0o644);
  const { code, err } = await run("pipe", ["subscriptions"], { env: { HOME: home } });
  expect(code).toBe(2);
  expect(err).toContain(`run: chmod 600 '${file}'`);
});
