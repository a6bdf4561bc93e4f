import type { DeliveryDetail } from "../app/views.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * A command that sends a delivery again. The callback's token is a secret, so it stands there as a variable of the shell.
 *
 * @param origin of the application.
 */
export function asCurl(
  { body, base64, trace }: Pick<DeliveryDetail, "body" | "base64" | "trace">,
  origin: string,
): string {
  const send = [
    `curl -i "${origin}/iot/$HOOK_TOKEN"`,
    "-H 'content-type: application/json'",
    ...(trace ? [`-H ${quoted(`traceparent: ${trace}`)}`] : []),
  ].join(" ");
  return base64 === null
    ? `${send} --data-binary ${quoted(body)}`
    : `printf %s ${quoted(base64)} | base64 -d | ${send} --data-binary @-`;
}
