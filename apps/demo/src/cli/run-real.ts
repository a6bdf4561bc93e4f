import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { Failure } from "./failure.ts";
import { followCampaigns } from "./follow.ts";
import { newSecret, openState } from "./kept-state.ts";
import { printLinks } from "./login-links.ts";
import type { Options } from "./options.ts";
import { screen } from "./screen.ts";
import { subscribe } from "./subscribe.ts";
import { startWorker } from "./worker-process.ts";

/** Runs the Worker on this machine against a real platform, until a person ends it. Starts no upgrade by itself. */
export async function runReal(platform: string, options: Options, interrupt: AbortSignal): Promise<number> {
  const { callback } = options;
  if (!callback)
    throw new Failure(
      "Give --callback with the origin under which the platform reaches this machine, such as that of a tunnel to --port.",
    );
  const { appId, secret } = await credentials();
  const state = await openState(new URL(platform).host.replaceAll(/[^\w.-]/g, "-"), options.fresh, options.state);
  const { hookToken, operatorToken } = state.kept ?? { hookToken: newSecret(), operatorToken: newSecret() };
  const worker = await startWorker({
    port: options.port || (state.kept?.workerPort ?? 0),
    folder: state.path,
    publicUrl: callback,
    bindings: {
      PLATFORM_URL: platform,
      APP_ID: appId,
      APP_SECRET: secret,
      HOOK_TOKEN: hookToken,
      OPERATOR_TOKEN: operatorToken,
      PROFILE: options.profile,
      PROJECT_ID: process.env["UPCALL_PROJECT_ID"] ?? "",
      ACCESS_KEY: process.env["UPCALL_ACCESS_KEY"] ?? "",
      VERSIONS: process.env["UPCALL_VERSIONS"] ?? "{}",
      COMMISSIONING: String([platform, callback].some((url) => url.startsWith("http:"))),
    },
  });
  try {
    await state.keep({ workerPort: worker.port, hookToken, operatorToken });
    screen.say(`platform  ${platform}`);
    screen.say(`worker    ${worker.url}  (workerd), reached by the platform as ${callback}`);
    await subscribe(worker);
    await printLinks(worker, interrupt);
    await followCampaigns({ worker, interrupt, allEnded: async () => {} });
    screen.say("Everything is kept; the subscriptions stay, and are removed on the dashboard.");
    return 0;
  } finally {
    await worker.stop();
  }
}

/** From the environment, else asked for; the secret is not shown while it is typed. */
async function credentials(): Promise<{ appId: string; secret: string }> {
  const { UPCALL_APP_ID, UPCALL_SECRET } = process.env;
  if ((!UPCALL_APP_ID || !UPCALL_SECRET) && !process.stdin.isTTY)
    throw new Failure("Set UPCALL_APP_ID and UPCALL_SECRET to your application's id and secret.");
  return {
    appId: UPCALL_APP_ID ?? (await ask("application id: ")),
    secret: UPCALL_SECRET ?? (await ask("secret: ", true)),
  };
}

async function ask(question: string, hidden = false): Promise<string> {
  process.stdout.write(question);
  const output = hidden ? new Writable({ write: (_, __, done) => done() }) : process.stdout;
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await lines.question("")).trim();
  } finally {
    lines.close();
    if (hidden) process.stdout.write("\n");
  }
}
