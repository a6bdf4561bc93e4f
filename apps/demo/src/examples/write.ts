import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runtimes, sharedFiles } from "./shared-files.ts";

const files = await sharedFiles();
for (const runtime of runtimes) {
  const folder = fileURLToPath(new URL(`../../../../examples/${runtime}`, import.meta.url));
  mkdirSync(`${folder}/dashboard`, { recursive: true });
  for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
}
