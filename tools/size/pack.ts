import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const packages = join(import.meta.dirname, "../../packages");

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

async function unpack(from: string, into: string): Promise<void> {
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", into], {
    cwd: from,
  });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  if (!files.some(({ path }) => path.endsWith("dist/index.js")))
    throw new Error(`${from} has no build to pack; run \`pnpm build\` first.`);
  await run("tar", ["-xzf", join(into, filename), "-C", into, "--strip-components=1"]);
}

/**
 * Packs a package, and those of ours that it depends on, and lays them out as an installation would. What they depend on
 * besides is linked from the workspace.
 *
 * @returns the folder, and what removes it.
 */
export async function installed(folder: string): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), "upcall-size-"));
  const done = new Set<string>();
  const folders = new Map<string, string>();
  for (const name of await readdir(packages)) {
    const manifest = JSON.parse(await readFile(join(packages, name, "package.json"), "utf8")) as Manifest;
    folders.set(manifest.name, name);
  }

  async function install(name: string): Promise<void> {
    const from = join(packages, name);
    const manifest = JSON.parse(await readFile(join(from, "package.json"), "utf8")) as Manifest;
    if (done.has(manifest.name)) return;
    done.add(manifest.name);
    const into = join(root, "node_modules", manifest.name);
    await mkdir(into, { recursive: true });
    await unpack(from, into);
    for (const needed of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      const ours = folders.get(needed);
      if (ours !== undefined) await install(ours);
      else if (!done.has(needed)) {
        done.add(needed);
        const link = join(root, "node_modules", needed);
        await mkdir(dirname(link), { recursive: true });
        await symlink(join(from, "node_modules", needed), link);
      }
    }
  }

  await install(folder);
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
