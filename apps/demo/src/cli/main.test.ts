import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { startDemo } from "./running-demo.ts";

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the demo to its end. */
async function demo(...flags: readonly string[]): Promise<Run> {
  const { ended, out, err } = startDemo(...flags);
  return { code: await ended, out: out(), err: err() };
}

test("both campaigns run to their end over loopback sockets and every notification is handled once", async () => {
  const { code, out, err } = await demo("--once", "--devices", "25", "--seed", "7");
  expect(err).not.toMatch(/error/i);
  const result = JSON.parse(out.trimEnd().split("\n").at(-1)!) as Record<string, number>;
  expect(Object.keys(result)).toEqual(["devices", "succeeded", "failed", "pushed", "handled", "duplicates", "lost"]);
  expect(result).toMatchObject({ devices: 25, duplicates: 0, lost: 0, handled: result["pushed"] });
  expect(result["succeeded"]! + result["failed"]!).toBe(25);
  expect(result["pushed"]).toBeGreaterThan(50);
  expect(code).toBe(0);
});

test("the same fleet has the same outcomes on V1, CTWing and v5", async () => {
  const outcomes: Record<string, unknown>[] = [];
  for (const profile of ["v1", "ctwing", "v5"]) {
    const { code, out, err } = await demo("--once", "--devices", "24", "--seed", "7", "--profile", profile);
    expect(err).not.toMatch(/error/i);
    expect(code).toBe(0);
    const { succeeded, failed, duplicates, lost } = JSON.parse(out.trimEnd().split("\n").at(-1)!) as Record<
      string,
      number
    >;
    outcomes.push({ succeeded, failed, duplicates, lost });
  }
  const [v1, ctwing, v5] = outcomes;
  expect(v1).toMatchObject({ duplicates: 0, lost: 0 });
  expect(v1!["failed"]).toBeGreaterThan(0);
  expect(ctwing).toEqual(v1);
  expect(v5).toEqual(v1);
});

test("an emulator that is killed half way is reported", async () => {
  const running = startDemo("--once", "--devices", "20000");
  const [, pid] = await running.until(/process (\d+)[^]*[1-9]\d* downloading/);
  process.kill(Number(pid), "SIGKILL");
  const code = await running.ended;
  const [out, err] = [running.out(), running.err()];
  expect(err).toContain("The emulator ended before the campaigns did (SIGKILL). Run the demo again.\n");
  expect(err).not.toMatch(/\n {4}at /);
  expect(out).not.toContain('"lost"');
  expect(code).toBe(1);
});

test.for([
  [["--devces", "3"], /^error: unknown option '--devces'\n\(Did you mean --devices\?\)\n$/],
  [
    ["--devices", "1"],
    /^error: option '--devices <N>' argument '1' is invalid\. Give a whole number from 2 to 100000\.\n$/,
  ],
  [["--seed", "x"], /Give a whole number from 0 to 4294967295\.\n$/],
  [["--platform", "iot.example.com"], /Give an origin, such as https:\/\/iot\.example\.com:8743\.\n$/],
  [["--platform", "https://iot.example.com:8743"], /^Give --callback with the origin under which the platform reaches/],
  [["--platform", "https://a.example", "--callback", "https://b.example"], /^Set UPCALL_APP_ID and UPCALL_SECRET to/],
  [["extra"], /^error: too many arguments\. Expected 0 arguments but got 1/],
] as const)("%j gets one clear sentence", async ([flags, sentence]) => {
  const { code, err } = await demo(...flags);
  expect(err).toMatch(sentence);
  expect(err).not.toMatch(/\n {4}at /);
  expect(code).not.toBe(0);
});

test("a busy port gets one clear sentence", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const { code, err } = await demo("--once", "--port", String(port));
  server.close();
  expect(err).toBe(`Port ${port} is in use: choose another with --port, or leave --port out.\n`);
  expect(code).toBe(1);
});

test("a port that no browser calls gets one clear sentence", async () => {
  const { code, err } = await demo("--once", "--port", "6000");
  expect(err).toBe("Port 6000 is refused by browsers: choose another with --port, or leave --port out.\n");
  expect(code).toBe(1);
});
