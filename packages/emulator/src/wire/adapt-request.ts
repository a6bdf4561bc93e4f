import type { Operation } from "@upcall/contracts";
import type { Wire } from "./wire-options.ts";

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;
/** Whether an operation creates an upgrade task. */
export const createsTask = ({ name }: Operation): boolean => /^create\w+UpgradeTask$/.test(name);

/** Drops the spelling of the callback field that is not read. */
function withCallbackField(body: Fields, field: string): Fields {
  return Object.fromEntries(
    Object.entries(body).filter(([key]) => key === field || key.toLowerCase() !== "callbackurl"),
  );
}

/** A task for devices that come online is checked like one that begins at once. */
function asNow(body: Fields, whenOnline: string): Fields {
  const { policy } = body;
  return isObject(policy) && policy["executeType"] === whenOnline
    ? { ...body, policy: { ...policy, executeType: "now" } }
    : body;
}

/** Turns a body into one that the contract can check. */
export function adaptBody(operation: Operation, body: unknown, { callbackField, whenOnline }: Wire): unknown {
  if (!isObject(body)) return body;
  if (operation.name === "subDeviceManagementData" && callbackField !== "both")
    return withCallbackField(body, callbackField);
  return createsTask(operation) ? asNow(body, whenOnline) : body;
}

/** Puts the caller's `executeType` back into a request that was checked. */
export function restoreExecuteType(request: Fields, body: unknown, { whenOnline }: Wire): Fields {
  const { policy } = request;
  const sent = isObject(body) && isObject(body["policy"]) ? body["policy"]["executeType"] : undefined;
  return isObject(policy) && sent === whenOnline
    ? { ...request, policy: { ...policy, executeType: whenOnline } }
    : request;
}
