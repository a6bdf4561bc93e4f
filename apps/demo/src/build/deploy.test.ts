import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const demoFolder = fileURLToPath(new URL("../..", import.meta.url));
const wrangler = join(createRequire(import.meta.url).resolve("wrangler/package.json"), "../bin/wrangler.js");

test("wrangler would deploy the Worker", async () => {
  const folder = mkdtempSync(join(tmpdir(), "upcall-deploy-"));
  const env = {
    ...process.env,
    CI: "1",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_LOG_PATH: folder,
  };
  try {
    const flags = ["deploy", "--dry-run", "--outdir", folder];
    const { stdout } = await promisify(execFile)(process.execPath, [wrangler, ...flags], { cwd: demoFolder, env });
    for (const binding of ["env.MONITOR (Monitor)", "env.TOKENS (TokenStoreObject)", "env.ASSETS"])
      expect(stdout).toContain(binding);
    expect(readFileSync(join(folder, "worker.js"), "utf8")).not.toMatch(/from\s*"node:/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
