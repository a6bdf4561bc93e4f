/** Writes docs/cli.md and the commands of the README anew: `pnpm --filter upcall run docs`. */
import { writeFileSync } from "node:fs";
import { commandTable, page } from "./pages.ts";
import { pageFile, showCommands } from "./readme.ts";

writeFileSync(pageFile, page());
showCommands(commandTable());
