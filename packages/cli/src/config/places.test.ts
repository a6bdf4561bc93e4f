import { readdirSync } from "node:fs";
import { userInfo } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { processSurroundings } from "../surroundings.ts";
import { runHere } from "../testing/here.ts";
import { freshHome } from "../testing/program.ts";
import { closeServers, serveHere } from "../testing/servers.ts";
import { personFile, tokenFile } from "./places.ts";

afterEach(() => {
  closeServers();
  vi.unstubAllEnvs();
});

test("without HOME the system says where the user's home is, and a relative HOME is none", () => {
  vi.stubEnv("HOME", undefined);
  vi.stubEnv("USERPROFILE", undefined);
  expect(processSurroundings().home).toBe(userInfo().homedir);
  vi.stubEnv("HOME", "relative");
  expect(processSurroundings().home).toBeUndefined();
});

test.each([{}, { XDG_CONFIG_HOME: "relative", XDG_STATE_HOME: "./here" }])(
  "no home: no file is named with %j",
  (env) => {
    expect(personFile({ env, home: undefined })).toBeUndefined();
    expect(tokenFile({ env, home: undefined })).toBeUndefined();
  },
);

test("a user without a home folder logs in only when told where to keep it; nothing is written to the current folder", async () => {
  const port = await serveHere((_, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify({ accessToken: "t", expiresIn: 3600 }));
  });
  const cwd = freshHome();
  const flags = ["--platform", `http://127.0.0.1:${port}`, "--app-id", "my-app"];
  const given = { cwd, home: null, env: { UPCALL_SECRET: "s3cret" } };
  for (const words of [["login"], ["logout"]]) {
    const { code, err } = await runHere([...words, ...(words[0] === "login" ? flags : [])], given);
    expect(code).toBe(2);
    expect(err).toContain("this user has no home folder to keep a login in");
  }
  expect(await runHere(["login", "--no-save", ...flags], given)).toMatchObject({ code: 0 });
  expect(readdirSync(cwd)).toEqual([]);
});
