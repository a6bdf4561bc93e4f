import { firmwareResult } from "./fw-result.ts";
import { firmwareState } from "./fw-state.ts";
import { softwareResult } from "./sw-result.ts";
import { softwareState } from "./sw-state.ts";

/** The schema of each management notification, by type. */
export const notificationSchemas = {
  swUpgradeStateChangeNotify: softwareState,
  swUpgradeResultNotify: softwareResult,
  fwUpgradeStateChangeNotify: firmwareState,
  fwUpgradeResultNotify: firmwareResult,
} as const;
