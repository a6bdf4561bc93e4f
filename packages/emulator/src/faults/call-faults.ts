import type { Operation, OperationName } from "@upcall/contracts";
import { applicationNotAuthorized, platformFault, throttled } from "../http/entries.ts";
import { Refusal } from "../http/refusal.ts";
import type { Platform } from "../platform.ts";
import { pause } from "../time/clock.ts";
import type { Fault } from "./fault.ts";

/** Lets a call meet its faults before it is judged. */
export type MeetFaults = (operation: Operation, request: Request) => Promise<void>;

/** @returns a function that throws a Refusal when a fault refuses the call */
export function createCallFaults({ faults, tokens, clock }: Pick<Platform, "faults" | "tokens" | "clock">): MeetFaults {
  async function meet({ kind, seconds, status }: Fault, request: Request): Promise<void> {
    if (kind === "slow-reply") await pause(seconds ?? 1);
    if (kind === "clock-jump") clock.jump(seconds ?? 3600);
    if (kind === "token-kick-out") tokens.endAll(request.headers.get("app_key") ?? "");
    if (kind === "server-error") throw new Refusal(platformFault, status ?? 503);
    if (kind === "throttle") throw new Refusal(throttled);
    if (kind === "error-in-200") throw new Refusal(applicationNotAuthorized, 200);
  }
  return async ({ name }, request) => {
    for (const fault of faults.strikeCall(name as OperationName)) await meet(fault, request);
  };
}
