import { setTimeout as pause } from "node:timers/promises";
import { freshHome, run, start, type Running } from "../src/testing/program.ts";

const secret = "s3cret";

/** What stands for what differs from run to run: ports, the folder of certificates, and the time of day. */
type Stand = readonly [seen: string | RegExp, shown: string];

const portOf = (running: Running): string => /:(\d+)/.exec(running.said())![1]!;

async function idle(platform: string): Promise<void> {
  for (;;) {
    const { idle } = (await (await fetch(`${platform}/admin/state`)).json()) as { idle: boolean };
    if (idle) return;
    await pause(20);
  }
}

/** Runs the session that the README shows with the published program, and gives what a person would see. */
export async function recordSession(): Promise<string> {
  const home = freshHome();
  const lines: string[] = [];
  const stands: Stand[] = [
    [/\d\d:\d\d:\d\d/g, "09:41:07"],
    [/is \d+ s (ahead|behind)/g, "is 0 s ahead"],
    [/\/\S*\/upcall-emulator-\w+/g, "/tmp/upcall-emulator"],
  ];
  const shown = (text: string): string =>
    stands.reduce((all, [seen, stand]) => all.replaceAll(seen, stand), text.trimEnd()).replaceAll(/[ \t]+$/gm, "");
  const say = (command: string, output: string): void =>
    void lines.push(`$ ${command}`, ...(output ? [shown(output)] : []), "");

  const emulator = start("pipe", ["emulate", "--port", "0"], { env: { HOME: home, UPCALL_SECRET: secret } });
  await emulator.seen("Ctrl-C ends it");
  stands.push([`127.0.0.1:${portOf(emulator)}`, "127.0.0.1:8743"], [`port ${portOf(emulator)}`, "port 8743"]);
  const platform = `http://127.0.0.1:${portOf(emulator)}`;
  const env = { HOME: home, UPCALL_PLATFORM: platform, UPCALL_APP_ID: "my-app", UPCALL_SECRET: secret };
  say("upcall emulate &", emulator.said());
  say("export UPCALL_PLATFORM=http://127.0.0.1:8743 UPCALL_APP_ID=my-app UPCALL_SECRET=s3cret", "");

  const listener = start("pipe", ["listen", "--port", "0"], { env });
  await listener.seen("Try:");
  const callback = `http://127.0.0.1:${portOf(listener)}/iot`;
  stands.push([`127.0.0.1:${portOf(listener)}`, "127.0.0.1:8099"]);
  say("upcall listen &", listener.said());
  const before = listener.said().length;

  say("upcall login --no-save", (await run("pipe", ["login", "--no-save"], { env })).out);
  const subscribed = await run("pipe", ["subscribe", "--all", "--callback", callback, "--commissioning"], { env });
  say("upcall subscribe --all --callback http://127.0.0.1:8099/iot --commissioning", subscribed.out);
  const words = ["upgrade", "start", "firmware", "--file", "firmware-1", "--device", "meters-0001"];
  const started = await run("pipe", words, { env });
  await idle(platform);
  await listener.seen("meters-0001 SUCCESS");
  say(`upcall ${words.join(" ")}`, `${started.out}${listener.said().slice(before)}`);

  const doctor = await run("pipe", ["doctor", "--callback", "https://hooks.example.com/iot"], { env });
  say("upcall doctor --callback https://hooks.example.com/iot", doctor.out);
  say("upcall explain 100208", (await run("pipe", ["explain", "100208"], { env })).out);

  for (const running of [listener, emulator]) {
    running.interrupt();
    await running.ended;
  }
  return lines.join("\n").trimEnd();
}
