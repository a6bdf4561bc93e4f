// Writes the generated pages that are not the work of one package: `pnpm pages`.
import { writeFileSync } from "node:fs";
import { files } from "./files.ts";

for (const [path, text] of files()) writeFileSync(path, text);
