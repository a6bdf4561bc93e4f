import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildDashboard, bundleWorker } from "./bundle.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
await mkdir(dist, { recursive: true });
await writeFile(`${dist}/worker.js`, await bundleWorker());
await buildDashboard(`${dist}/dashboard`);
