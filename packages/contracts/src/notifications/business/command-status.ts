import * as z from "zod/mini";
import { openEnum } from "../../primitives/open-enum.ts";

/**
 * The status of an NB-IoT command. It has **no** `notifyType`, and goes to the callback URL that was given when the
 * command was created, not to that of a subscription. Source: Java SDK, receiver path `/cmd`.
 */
export const commandStatus = z.looseObject({
  deviceId: z.string(),
  commandId: z.string(),
  result: z.looseObject({
    resultCode: z.nullish(openEnum(["SENT"])),
    resultDetail: z.nullish(z.unknown()),
  }),
});
export type CommandStatus = z.infer<typeof commandStatus>;
