import { lenientBoolean } from "@upcall/contracts/primitives";
import * as z from "zod/mini";

export const appTypes = ["GLOBAL", "APP"] as const;

/** Which messages a rule forwards. No resource names the upgrade of one device; `batchtask`/`update` is what there is. */
const subject = z.looseObject({ resource: z.string(), event: z.string() });

/** A forwarding rule. It forwards while it is active, to each of its actions. */
export const routingRule = z.looseObject({
  rule_id: z.string(),
  rule_name: z.nullish(z.string()),
  description: z.nullish(z.string()),
  subject: z.nullish(subject),
  app_type: z.nullish(z.string()),
  app_id: z.nullish(z.string()),
  select: z.nullish(z.string()),
  where: z.nullish(z.string()),
  active: z.nullish(lenientBoolean),
});
export type RoutingRule = z.infer<typeof routingRule>;
