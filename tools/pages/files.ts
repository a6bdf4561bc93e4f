import { join } from "node:path";
import { root } from "../workspace/packages.ts";
import { operationsPage } from "./operations.ts";

/** Every generated file with its text. */
export const files = (): ReadonlyMap<string, string> => new Map([[join(root, "docs/operations.md"), operationsPage()]]);
