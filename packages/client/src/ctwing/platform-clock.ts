import type { Operation } from "@upcall/contracts/operations";
import type { Answer, Connection } from "../profile.ts";
import { singleFlight } from "../single-flight.ts";

/** Tells the platform's time, in a header. */
const echo = {
  name: "echo",
  summary: "Tell the time",
  method: "GET",
  path: "/echo",
  authenticated: false,
  repeatable: true,
  reply: { status: 200 },
  errors: [],
  source: "ctwing-sdk Core",
} as const satisfies Operation;

/** Time by the platform's clock, in which signatures are made. */
export interface PlatformClock {
  now(): number;
  /** Asks for the platform's time, once for all that wait; without an answer this machine's clock goes on. */
  set(signal: AbortSignal): Promise<void>;
  /** Whether it was ever set. */
  isSet(): boolean;
  /** Reads an answer of `/echo`; false for other answers. */
  read(answer: Answer, operation: Operation): boolean;
}

export function createPlatformClock({ send }: Connection): PlatformClock {
  let offset = 0;
  let askedAt = 0;
  let tried = false;
  const question = singleFlight<void>();

  async function ask(): Promise<void> {
    askedAt = Date.now();
    try {
      await send(echo, {});
    } catch {
      // A platform that does not tell its time is called by this machine's clock, as its own SDK does.
    }
    tried = true;
  }

  return {
    now: () => Math.round(Date.now() + offset),
    set: (signal) => question(ask, signal),
    isSet: () => tried,
    read({ headers }, { name }) {
      if (name !== echo.name) return false;
      const time = Number(headers.get("x-ag-timestamp") ?? Number.NaN);
      if (Number.isFinite(time)) offset = time - (askedAt + Date.now()) / 2;
      return true;
    },
  };
}
