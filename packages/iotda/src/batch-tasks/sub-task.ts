import { openEnum } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { subTaskStatuses } from "./words.ts";

/** One device of a batch task. */
export const subTask = z.looseObject({
  /** The device's id. */
  target: z.string(),
  status: z.nullish(openEnum(subTaskStatuses)),
  /** What the device gave; its content for upgrades is not documented. */
  output: z.nullish(z.string()),
  error: z.nullish(z.looseObject({ error_code: z.nullish(z.string()), error_msg: z.nullish(z.string()) })),
});
export type SubTask = z.infer<typeof subTask>;
