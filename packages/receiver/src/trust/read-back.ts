import type { UpgradeEvent } from "@upcall/contracts/notifications";

/**
 * Asks the platform whether it knows the sub-operation of an event. False makes the job a dead letter; what it throws makes it
 * a retry.
 */
export type ReadBack = (event: UpgradeEvent) => Promise<boolean>;
