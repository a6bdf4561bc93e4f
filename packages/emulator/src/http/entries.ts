import type { ErrorEntry } from "@upcall/contracts/errors";
import { lookup } from "@upcall/contracts/errors/catalog";

/** A row of the catalog that is known to exist. */
const row = (code: string): ErrorEntry => lookup(code)!;

export const appKeyMissing: ErrorEntry = row("100229");
export const appKeyUnreadable: ErrorEntry = row("100220");
export const applicationNotFound: ErrorEntry = row("100203");
export const applicationNotAuthorized: ErrorEntry = row("100217");
export const applicationFrozen: ErrorEntry = row("100247");
export const credentialsRejected: ErrorEntry = row("100208");
export const tokenRejected: ErrorEntry = row("1010005");
export const platformFault: ErrorEntry = row("50252");
export const throttled: ErrorEntry = row("1010009");
export const callbackUrlRejected: ErrorEntry = row("100222");
export const tooManyMatches: ErrorEntry = row("100224");
export const subscriptionNotFound: ErrorEntry = row("100225");
export const alreadySubscribed: ErrorEntry = row("100227");
export const packageOrDeviceNotFound: ErrorEntry = row("123002");
export const upgradeTaskNotFound: ErrorEntry = row("123009");
export const packageMismatch: ErrorEntry = row("123016");
export const windowInPast: ErrorEntry = row("123033");
