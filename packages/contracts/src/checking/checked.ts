import type * as z from "zod/mini";
import { ContractError, type Issue } from "../errors/contract-error.ts";
import { describe } from "./describe.ts";

/** Zod puts unknown keys into one issue of their parent; here each key has its own issue, whose path names it. */
const named = (issue: z.core.$ZodIssue): Issue[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: issue.message }))
    : [{ path: issue.path, message: issue.message }];

/** The result of {@link check}: the value as the schema gives it, or everything that is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a value through a schema. Issues are sentences' ends that name the field by path and never repeat the value. */
export function check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): Checked<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  // Only what is wrong is read again to be described: an error map slows every read down to less than half.
  const { error } = schema.safeParse(value, { error: describe });
  return { ok: false, issues: error!.issues.flatMap(named) };
}

/**
 * Reads a value through a schema, or throws.
 *
 * @param where what is being read or written, such as `subDeviceManagementData request`; begins the message.
 * @param advice `fix-request` (the default) for what the caller gave, `report-bug` for what the platform sent.
 * @throws ContractError with an issue for every field at fault.
 * @example
 * checked(upgradeTask, body, "queryUpgradeTask reply", "report-bug");
 */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  where: string,
  advice: ContractError["advice"] = "fix-request",
): z.output<Schema> {
  const result = check(schema, value);
  if (!result.ok) throw new ContractError(where, result.issues, advice);
  return result.value;
}
