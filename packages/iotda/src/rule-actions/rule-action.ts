import { lenientBoolean, openEnum, shortText, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";

export const channels = [
  "HTTP_FORWARDING",
  "AMQP_FORWARDING",
  "DIS_FORWARDING",
  "OBS_FORWARDING",
  "DMS_KAFKA_FORWARDING",
  "ROMA_FORWARDING",
  "INFLUXDB_FORWARDING",
  "MYSQL_FORWARDING",
  "FUNCTIONGRAPH_FORWARDING",
  "MRS_KAFKA_FORWARDING",
  "DMS_ROCKETMQ_FORWARDING",
  "MQTT_DEVICE_FORWARDING",
] as const;

/** Where a rule's messages go. The details of channels other than HTTP and AMQP are passed on as they are. */
export const channelDetail = z.looseObject({
  http_forwarding: z.optional(
    z.strictObject({
      url: text(1024),
      /** The uploaded CA certificate with which the platform checks the receiver. */
      cert_id: z.optional(shortText),
      /** Host that the certificate names, optionally with a port; only with `sni_enable`. */
      cn_name: z.optional(shortText),
      sni_enable: z.optional(z.boolean()),
      signature_enable: z.optional(z.boolean()),
      /** Without effect unless `signature_enable` is true. */
      token: z.optional(z.string().check(z.regex(/^[\dA-Za-z]{3,32}$/, "must be 3 to 32 letters and digits"))),
    }),
  ),
  amqp_forwarding: z.optional(z.strictObject({ queue_name: text(128) })),
});

/** An action of a rule. */
export const ruleAction = z.looseObject({
  action_id: z.string(),
  rule_id: z.nullish(z.string()),
  app_id: z.nullish(z.string()),
  channel: z.nullish(openEnum(channels)),
  channel_detail: z.nullish(
    z.looseObject({
      http_forwarding: z.nullish(
        z.looseObject({
          url: z.nullish(z.string()),
          sni_enable: z.nullish(lenientBoolean),
          signature_enable: z.nullish(lenientBoolean),
        }),
      ),
    }),
  ),
});
export type RuleAction = z.infer<typeof ruleAction>;
