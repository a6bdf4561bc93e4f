// Writes the generated page that is not the work of one package: `pnpm pages`.
import { writeFileSync } from "node:fs";
import { operationsFile, operationsPage } from "./operations.ts";

writeFileSync(operationsFile, operationsPage());
