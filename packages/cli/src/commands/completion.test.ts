import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../testing/here.ts";
import { freshHome, program } from "../testing/program.ts";

const completed = async (...words: string[]): Promise<string[]> => {
  const { out } = await runHere(["__complete", "--", ...words]);
  return out.split("\n").flatMap((line) => (line ? [line.split("\t")[0]!] : []));
};

test("commands, subcommands, options and words are completed from what parses them", async () => {
  expect(await completed("")).toEqual(expect.arrayContaining(["doctor", "listen", "upgrade"]));
  expect(await completed("")).not.toContain("__complete");
  expect(await completed("sub")).toEqual(["subscribe", "subscriptions"]);
  expect(await completed("upgrade", "")).toEqual(["start", "show", "watch"]);
  expect(await completed("upgrade", "start", "")).toEqual(["software", "firmware"]);
  expect(await completed("upgrade", "start", "--dev")).toEqual(["--device", "--device-type"]);
  expect(await completed("trigger", "fw")).toEqual(["fwUpgradeStateChangeNotify", "fwUpgradeResultNotify"]);
  expect(await completed("trigger", "--phase", "down")).toEqual(["downloading", "downloaded"]);
  expect(await completed("trigger", "--to", "")).toEqual([]);
  expect(await completed("explain", "10022")).toContain("100222");
  expect(await completed("doctor", "--js")).toEqual(["--json"]);
});

/** A folder with `upcall` on the path, as after an installation. */
function installed(): { home: string; env: Record<string, string> } {
  const home = freshHome();
  const bin = join(home, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "upcall"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(bin, "upcall"), 0o755);
  return { home, env: { PATH: `${bin}:${process.env["PATH"]}`, HOME: home, TERM: "dumb" } };
}

test("the script works in bash", () => {
  const script = `source <(upcall completion bash)
    COMP_WORDS=(upcall trigger fwUpgradeR); COMP_CWORD=2; _upcall; echo "\${COMPREPLY[@]}"
    COMP_WORDS=(upcall upgrade ""); COMP_CWORD=2; _upcall; echo "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["--norc", "-c", script], { env: installed().env, encoding: "utf8" });
  expect(out).toBe("fwUpgradeResultNotify\nstart show watch\n");
});

test.each(["zsh", "fish"] as const)("the script for %s asks upcall for the candidates", async (shell) => {
  const { code, out } = await runHere(["completion", shell]);
  expect(code).toBe(0);
  expect(out).toContain("upcall __complete -- ");
});
