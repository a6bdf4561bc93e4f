import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../runtimes/free-port.ts";
import { run } from "./run.ts";

/** An npm registry on loopback that knows only what is published to it. */
export interface Registry {
  readonly url: string;
  /** Lines of an `.npmrc` that send `@upcall` packages here and everything else where it went before. */
  readonly npmrc: string;
  close(): Promise<void>;
}

const config = {
  storage: "./storage",
  uplinks: {},
  auth: { htpasswd: { file: "./htpasswd" } },
  packages: { "**": { access: "$all", publish: "$anonymous", unpublish: "$anonymous" } },
  log: { type: "stdout", level: "fatal" },
  max_body_size: "50mb",
};

/** verdaccio asks for `node-fetch@cjs`, a tag that not every mirror of npm has. */
const manifest = {
  private: true,
  dependencies: { verdaccio: "6.7.4" },
  overrides: { "node-fetch": "2.7.0" },
};

const startMs = 60_000;

/** Starts a registry whose program and packages lie in `folder`. @throws Error when it does not answer within a minute */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  await run("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder, timeout: 300_000 });
  const file = join(folder, "verdaccio.json");
  writeFileSync(file, JSON.stringify(config));
  const host = `127.0.0.1:${await freePort()}`;
  const program = join(folder, "node_modules/.bin/verdaccio");
  const child = spawn(program, ["--config", file, "--listen", host], { stdio: ["ignore", "inherit", "inherit"] });
  const url = `http://${host}/`;
  const answers = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => false,
    );
  for (const end = Date.now() + startMs; !(await answers());) {
    if (Date.now() > end || child.exitCode !== null) throw new Error("The registry for the rehearsal did not start.");
    await pause(200);
  }
  return {
    url,
    npmrc: `@upcall:registry=${url}\n//${host}/:_authToken=anybody\nfund=false\naudit=false\n`,
    close: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}
