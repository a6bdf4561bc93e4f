import { ConfigError } from "@upcall/contracts/errors";
import type { Reading } from "../delivery/delivery.ts";

/** Notifications that were read off a record are written as OceanConnect writes them. @throws ConfigError when no dialect reads that */
export function assertReadable(reading: Reading): void {
  if (!reading.readable)
    throw new ConfigError(
      "dialects",
      `must hold oceanConnect, which reads recorded notifications (${reading.problem})`,
    );
}
