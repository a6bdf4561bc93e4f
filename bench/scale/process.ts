// One of the receiver processes: tsx process.ts <connection string>. Tells its parent its port, and what it has used when asked.
import { serve } from "@hono/node-server";
import { sweep } from "@upcall/receiver/wake/timer";
import { scaleReceiver } from "./receiver.ts";

/** What a process has used since it started. */
export interface Usage {
  /** Seconds of processor time. */
  readonly seconds: number;
  /** Largest resident memory in bytes. */
  readonly bytes: number;
}

const { receiver } = scaleReceiver(process.argv[2]!);
sweep(receiver, { everyMs: 1000 });
const server = serve({ fetch: receiver.routes.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.send!(port),
);
// Node ends idle connections after 5 s, in the middle of the sender's next request.
if ("keepAliveTimeout" in server) server.keepAliveTimeout = 75_000;

process.on("message", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { seconds: (userCPUTime + systemCPUTime) / 1_000_000, bytes: maxRSS * 1024 };
  process.send!(usage);
});
