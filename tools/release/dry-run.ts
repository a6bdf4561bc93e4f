// Publishes all packages to a registry on loopback and uses them from there as a stranger would. Nothing leaves this machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContents, checkTypesResolve, checkWithPublint, hasTypes, pack } from "./check-tarball.ts";
import { enterCleanRoom, publish, versionNext } from "./clean-room.ts";
import { emptyFolder, install } from "./consumer.ts";
import { checkJsr } from "./check-jsr.ts";
import { checkConsumerTypes } from "./consumer-types.ts";
import { runExamples } from "./examples.ts";
import { startPlatform } from "./platform.ts";
import { compilations, compilePrograms, runPrograms, writePrograms } from "./readme-programs.ts";
import { startRegistry } from "./registry.ts";
import { setup as installRuntimes } from "../runtimes/install.ts";
import { publishedPackages, root } from "../workspace/packages.ts";
import { run } from "./run.ts";
import { checkUpgrade } from "./upgrade.ts";
import { finish, step } from "./steps.ts";

const uncommitted = process.argv.includes("--uncommitted");
const room = mkdtempSync(join(tmpdir(), "upcall-release-"));
const workspace = join(room, "workspace");
const registry = await startRegistry(join(room, "registry"));
try {
  await step("the other runtimes, from npm", installRuntimes);
  await step(`clone${uncommitted ? ", with what is not committed" : ""}, install, build`, () =>
    enterCleanRoom(root, workspace, uncommitted),
  );
  const released = publishedPackages(workspace);
  await step("publish what is released", () => publish(workspace, registry));
  const published = (await step("changeset version", () => versionNext(workspace))) ?? [];
  await step("publish what is next", () => publish(workspace, registry));
  await checkUpgrade(released, published, room, registry);

  for (const { path, manifest } of published)
    await step(`${manifest.name}: contents, publint, types`, async () => {
      const tarball = await pack(path, room);
      await checkContents(tarball);
      await checkWithPublint(tarball, room);
      if (hasTypes(manifest)) await checkTypesResolve(tarball, room);
    });

  await step("@upcall/contracts: JSR would take it", () => checkJsr(join(workspace, "packages/contracts"), room));

  const empty = join(room, "empty");
  emptyFolder(empty, registry);
  await step("npm i @upcall/client @upcall/receiver hono zod in an empty folder", () =>
    install(empty, ["@upcall/client", "@upcall/receiver", "hono", "zod"]),
  );
  const programs = writePrograms(workspace, published, empty);
  await step("npm i @upcall/contracts @upcall/emulator @upcall/iotda @hono/node-server", () =>
    install(empty, ["@upcall/contracts", "@upcall/emulator", "@upcall/iotda", "@hono/node-server"]),
  );
  const platform = await step("the installed emulator starts", () => startPlatform(empty));
  if (platform) await runPrograms(empty, programs, platform.env).finally(platform.close);
  for (const compilation of compilations)
    await step(`the README programs compile: ${compilation.name}`, () => compilePrograms(empty, compilation));
  await checkConsumerTypes(published, room, registry);
  await step("npm i upcall, and it explains an error", async () => {
    const folder = join(room, "cli");
    emptyFolder(folder, registry);
    await install(folder, ["--registry", registry.url, "upcall"]);
    const said = await run("npx", ["upcall", "explain", "100222"], { cwd: folder });
    if (!said.includes("100222")) throw new Error(said);
  });
  await runExamples(workspace, room, registry);
} finally {
  await registry.close();
  rmSync(room, { recursive: true, force: true });
}
finish("Everything works from the packages as they would be published.");
