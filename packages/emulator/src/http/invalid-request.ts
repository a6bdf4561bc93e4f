import type { Operation } from "@upcall/contracts";
import { lookup } from "@upcall/contracts/errors/catalog";
import type * as z from "zod/mini";
import { Refusal } from "./refusal.ts";

/** Codes by the field at fault, as `section.field` or `field`. */
const byField: Readonly<Record<string, string>> = {
  callbackurl: "100222",
  callbackUrl: "100222",
  "policy.executeType": "123025",
  "policy.startTime": "123026",
  "policy.endTime": "123026",
  "policy.retryTimes": "123028",
  pageNo: "123029",
  pageSize: "123029",
};

/** Codes for anything else that is wrong with a request, by the start of the operation's name or path. */
const byOperation: readonly (readonly [RegExp, string])[] = [
  [/\/sec\/.*\/login$/, "102202"],
  [/\/sec\//, "50400"],
  [/\/sub\//, "100228"],
  [/\/northbound\//, "120015"],
];

/** Credentials that no application has, such as ones with blanks in them, are wrong; only what is not there is missing. */
const isWrongCredential = ({ path }: Operation, [field]: readonly PropertyKey[], input: unknown): boolean => {
  if (!path.includes("/sec/") || !["appId", "secret", "refreshToken"].includes(String(field))) return false;
  const value = (input as Readonly<Record<PropertyKey, unknown>>)[field!];
  return typeof value === "string" && value !== "";
};

function codeOf(operation: Operation, issue: z.core.$ZodIssue, input: unknown): string {
  if (isWrongCredential(operation, issue.path, input)) return "100208";
  const { params } = issue as { params?: { code?: string } };
  if (params?.code) return params.code;
  const field = issue.path.join(".");
  const listed = byField[field];
  if (listed && operation.errors.some(({ code }) => code === listed)) return listed;
  return byOperation.find(([pattern]) => pattern.test(operation.path))![1];
}

/** How the platform refuses a request, or a part of one, that breaks its parameter table. */
export const invalidRequest = (operation: Operation, issue: z.core.$ZodIssue, input: unknown): Refusal =>
  new Refusal(lookup(codeOf(operation, issue, input))!);
