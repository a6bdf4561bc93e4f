import { openEnum, rows, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";

/** Stop, retry and confirm: they differ in name, path and page. Without `targets` they are for every device of the task. */
export const forTargets = {
  method: "POST",
  authenticated: true,
  params: z.strictObject({ project_id: projectId, task_id: platformId }),
  body: z.strictObject({ targets: z.optional(z.array(text(128)).check(z.minLength(1), z.maxLength(100))) }),
  reply: {
    status: 200,
    body: z.looseObject({
      targets: rows(
        z.looseObject({
          target: z.string(),
          status: z.nullish(openEnum(["success", "failure"])),
          error_code: z.nullish(z.string()),
          error_msg: z.nullish(z.string()),
        }),
      ),
    }),
  },
  errors: anyCall,
} as const;
