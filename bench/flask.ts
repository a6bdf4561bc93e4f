/**
 * A Flask application such as the vendor's Python SDK ships (parse, dispatch by type, answer) beside a receiver with the memory inbox on
 * Node's own server, which stores before it answers. The same requests from the same sender: 16 connections in a process of
 * its own, in turns. Flask runs on its own threaded server, as the SDK starts it; a production server would be faster.
 */
import { execFileSync, fork, spawn, type ChildProcess } from "node:child_process";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createReceiver } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { pathToken } from "@upcall/receiver/trust";
import { median } from "./median.ts";

const rounds = 3;
const roundMs = 4_000;
const connections = 16;
const token = "4f9c2b71d03e8a65";

/** Posts notifications to `url` for a while; gives requests a second and the 99th percentile in milliseconds. */
async function load(url: string): Promise<{ readonly rate: number; readonly p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const until = performance.now() + roundMs;
  let device = 0;
  const post = (): Promise<void> =>
    new Promise((resolve, reject) => {
      device += 1;
      const body = JSON.stringify({
        notifyType: "swUpgradeResultNotify",
        deviceId: `d-${device}`,
        appId: "a-1",
        operationId: "op-1",
        subOperationId: `sub-${process.pid}-${device}`,
        swUpgradeResult: "SUCCESS",
        curVersion: "1.5",
        targetVersion: "1.5",
        sourceVersion: "1.0",
        upgradeTime: "120",
      });
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const began = performance.now();
      const sent = request(url, { method: "POST", agent, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`answered ${answer.statusCode}`));
        answer.resume().on("end", () => {
          times.push(performance.now() - began);
          resolve();
        });
      });
      sent.on("error", reject).end(body);
    });
  const sender = async (): Promise<void> => {
    while (performance.now() < until) await post();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, sender));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { rate: times.length / seconds, p99: times[Math.floor(times.length * 0.99)]! };
}

/** The first Python here that has Flask. */
function pythonWithFlask(): string | undefined {
  return ["/usr/bin/python3", "python3"].find((python) => {
    try {
      execFileSync(python, ["-c", "import flask"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
}

async function ready(url: string): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    const answered = await fetch(url, { method: "GET" }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within 15 s`);
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    else child.once("exit", () => resolve()).kill("SIGKILL");
  });

if (process.argv[2] === "receiver") {
  const receiver = createReceiver({ inbox: memoryInbox({ warn: () => undefined }), trust: [pathToken(token)] }).on(
    "swUpgradeResultNotify",
    () => undefined,
  );
  serve({ fetch: receiver.routes.fetch, port: 0 }, ({ port }) => process.send?.(port));
} else {
  const python = pythonWithFlask();
  if (python === undefined)
    console.log("Not compared here: no Python with Flask (Debian: apt-get install python3-flask).");
  else {
    const upcall = fork(import.meta.filename, ["receiver"]);
    const port = await new Promise((resolve) => upcall.once("message", resolve));
    const flask = spawn(python, [join(import.meta.dirname, "peers/flask-receiver.py"), "18099"], { stdio: "ignore" });
    try {
      const urls = {
        "@upcall/receiver, memory inbox": `http://127.0.0.1:${String(port)}/iot/${token}`,
        "Flask, nothing stored": "http://127.0.0.1:18099/v1.0.0/messageReceiver",
      };
      for (const url of Object.values(urls)) await ready(url);
      const results = new Map(Object.keys(urls).map((name) => [name, [] as { rate: number; p99: number }[]]));
      for (let round = 0; round < rounds; round += 1)
        for (const [name, url] of Object.entries(urls)) results.get(name)!.push(await load(url));
      const flaskRate = median(results.get("Flask, nothing stored")!.map(({ rate }) => rate));
      console.log(`${connections} connections, median of ${rounds} rounds of ${roundMs / 1000} s`);
      for (const [name, all] of results) {
        const rate = median(all.map((each) => each.rate));
        const figures = [
          `${rate.toFixed(0)}/s`,
          `p99 ${median(all.map(({ p99 }) => p99)).toFixed(1)} ms`,
          `${(rate / flaskRate).toFixed(1)} x Flask`,
        ];
        console.log(name.padEnd(32) + figures.map((figure) => figure.padStart(14)).join(""));
      }
    } finally {
      await Promise.all([ended(upcall), ended(flask)]);
    }
  }
}
