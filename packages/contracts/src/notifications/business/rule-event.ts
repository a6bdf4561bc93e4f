import * as z from "zod/mini";

/** `ruleEvent`: a rule of the platform fired. Its reasons and results are not documented further. Source: api-IoT/iot_06_0025, Java SDK. */
export const ruleEvent = z.looseObject({
  notifyType: z.literal("ruleEvent"),
  author: z.nullish(z.string()),
  ruleId: z.nullish(z.string()),
  ruleName: z.nullish(z.string()),
  logic: z.nullish(z.string()),
  reasons: z.nullish(z.array(z.unknown())),
  triggerTime: z.nullish(z.string()),
  actionsResults: z.nullish(z.array(z.unknown())),
});
export type RuleEvent = z.infer<typeof ruleEvent>;
