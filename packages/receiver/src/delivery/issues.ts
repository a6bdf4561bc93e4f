import type { SchemaIssue } from "./schema.ts";
import { storableText } from "./text.ts";

const keyOf = (segment: unknown): unknown =>
  typeof segment === "object" && segment !== null ? (segment as { key?: unknown }).key : segment;

/** A schema's issues in one line. Names the places and never what stands there, since a body may hold what no log should. */
export function listed(issues: readonly SchemaIssue[]): string {
  const places = issues.slice(0, 8).map(({ message, path = [] }) => {
    const place = path.map((segment) => String(keyOf(segment))).join(".");
    return place ? `${place}: ${message}` : message;
  });
  return storableText(places.join("; "), 1000);
}
