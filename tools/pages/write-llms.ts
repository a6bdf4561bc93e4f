// Writes `llms.txt` of the workspace and of every package: before packing, and before the documentation is built.
import { writeFileSync } from "node:fs";
import { llmsFiles } from "./llms.ts";

for (const [path, text] of llmsFiles()) writeFileSync(path, text);
