import type { ExitCode } from "../../exit-codes.ts";
import { connect } from "../../platform/connect.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import type { Session } from "../../session.ts";
import { follow } from "./follow.ts";

interface Flags extends PlatformFlags {
  /** In milliseconds. */
  readonly every: number;
}

/** Follows a task until it ends. Ends with `bad` when a device failed. */
export async function run(session: Session, operationId: string, flags: Flags): Promise<ExitCode> {
  return follow(session, await connect(session, flags), operationId, flags.every);
}
