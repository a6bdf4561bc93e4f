import { expect } from "vitest";
import * as z from "zod/mini";
import type { Operation } from "../src/operations/index.ts";

const keysOf = (schema: z.ZodMiniType | undefined): string[] =>
  schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];

/** Expects of an operation, whichever platform's, that all its parts are there and fit each other. */
export function expectComplete(name: string, operation: Operation): void {
  const { path, params, query, body, method, reply, errors, summary, source } = operation;
  expect(operation.name).toBe(name);
  expect(summary).toMatch(/^[A-Z].*[^.]$/);
  expect(source).not.toBe("");
  expect([...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field)).toEqual(keysOf(params));
  expect(method === "POST" || method === "PUT").toBe(body !== undefined);
  expect(reply.status === 204 && reply.body !== undefined).toBe(false);
  expect(new Set(errors.map(({ code }) => code)).size).toBe(errors.length);
  const names = [...keysOf(params), ...keysOf(query), ...keysOf(body)];
  expect(new Set(names).size, "path, query and body fields travel in one flat object").toBe(names.length);
}
