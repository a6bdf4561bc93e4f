import * as z from "zod/mini";

/** What both notifications about a device model carry. */
export const deviceModel = {
  appId: z.nullish(z.string()),
  deviceType: z.nullish(z.string()),
  manufacturerName: z.nullish(z.string()),
  manufacturerId: z.nullish(z.string()),
  model: z.nullish(z.string()),
  protocolType: z.nullish(z.string()),
};
