import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Session } from "../session.ts";
import { sessionIn } from "../testing/here.ts";
import { freshHome, write } from "../testing/program.ts";
import { choose, needed } from "./choose.ts";
import { settingNames, settings } from "./settings.ts";

function session(given: Parameters<typeof sessionIn>[1] = {}): ReturnType<typeof sessionIn> {
  const home = freshHome();
  mkdirSync(join(home, "project"));
  return sessionIn(home, { cwd: join(home, "project"), ...given });
}

const person = ({ home }: { home: string }): string => join(home, ".config/upcall/config.json");
const project = ({ cwd }: Session): string => join(cwd, "upcall.config.json");

test("a flag wins over the environment, that over the project's file, that over the person's", async () => {
  const run = session({ env: { UPCALL_APP_ID: "from-env", UPCALL_CA: "" } });
  write(person(run), { platform: "p", appId: "a", ca: "person.pem", inbox: "memory" });
  write(project(run), { platform: "project", ca: "project.pem" });
  expect(await choose(run, { inbox: "file:flag.db" })).toEqual({
    platform: { value: "project", from: project(run), origin: "project" },
    appId: { value: "from-env", from: "UPCALL_APP_ID", origin: "environment" },
    ca: { value: "project.pem", from: project(run), origin: "project" },
    inbox: { value: "file:flag.db", from: "--inbox", origin: "flag" },
  });
});

test("every setting can come from its environment variable and from a file", async () => {
  for (const name of settingNames) {
    const fromEnv = await choose(session({ env: { [settings[name].env]: "x" } }));
    expect(fromEnv).toEqual({ [name]: { value: "x", from: settings[name].env, origin: "environment" } });
    const run = session();
    write(person(run), { [name]: "x" });
    expect(await choose(run)).toEqual({ [name]: { value: "x", from: person(run), origin: "person" } });
  }
});

test("--config names the only file that is read, and it must be there", async () => {
  const file = join(freshHome(), "other.json");
  const run = session({ configFile: file });
  write(person(run), { platform: "person" });
  await expect(choose(run)).rejects.toThrow("no such file; --config must name one");
  expect(await choose(run, {}, true)).toEqual({});
  write(file, { appId: "other" });
  expect(await choose(run)).toEqual({ appId: { value: "other", from: file, origin: "named file" } });
});

test("the error about a missing setting names every way to give it", async () => {
  expect(() => needed({}, "platform")).toThrow("give it with --platform, UPCALL_PLATFORM");
  expect(() => needed({}, "secret")).toThrow("give it with UPCALL_SECRET");
});

describe("a file is refused", () => {
  test.each([
    ["that is no JSON", "{", "must hold one JSON object"],
    ["that is a list", [], "must hold one JSON object"],
    ["with a slip in a name", { platfrom: "x" }, '"platfrom" is not a setting; did you mean "platform"?'],
    ["with a number", { appId: 7 }, '"appId" must be a text'],
  ])("%s", async (_, content, said) => {
    const run = session();
    write(person(run), content);
    await expect(choose(run)).rejects.toThrow(said);
  });

  test.each(["secret", "callback", "callbackToken"])("that holds %s and that others can read", async (name) => {
    const run = session();
    write(person(run), { [name]: "hidden-value" }, 0o640);
    const error = await choose(run).catch(String);
    expect(error).toContain(`run: chmod 600 '${person(run)}'`);
    expect(error).not.toContain("hidden-value");
  });
});
