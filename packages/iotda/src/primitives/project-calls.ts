import * as z from "zod/mini";
import { anyCall, anyList } from "../errors/catalog.ts";
import { projectId } from "./project-path.ts";

// What operations of a project have in common, by what they do. Each adds its name, path, reply and source.
const call = { authenticated: true, params: z.strictObject({ project_id: projectId }), errors: anyCall } as const;

export const creation = { ...call, method: "POST", repeatable: false } as const;
export const reading = { ...call, method: "GET", repeatable: true } as const;
export const listing = { ...reading, errors: anyList } as const;
export const change = { ...call, method: "PUT", repeatable: true } as const;
export const deletion = { ...call, method: "DELETE", repeatable: true, reply: { status: 204 } } as const;
