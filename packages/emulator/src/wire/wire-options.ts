import { ConfigError } from "@upcall/contracts/errors";
import * as z from "zod/mini";

/** What becomes of a notification: taken, given up, or pushed again as the edition has it. */
export type Treatment = "delivered" | "lost" | "repeated";

/**
 * What the platform's documentation leaves open, as choices. Each has a default; all of them show on the wire, so an
 * emulator can be set to what somebody saw of a real platform.
 */
export interface WireOptions {
  /**
   * A second management subscription to the same type: it replaces the first, is answered with success and ignored, or is
   * refused with 409 and 100227. @default "overwrite"
   */
  readonly duplicateSubscription?: "overwrite" | "keep" | "conflict" | undefined;
  /**
   * Whether management subscriptions of one type with different URLs exist beside each other, and all are pushed to. Then only
   * the same URL is a second subscription. @default false
   */
  readonly urlsCoexist?: boolean | undefined;
  /** Which spelling of the callback field the management subscription reads; `both` ignores capitals. @default "both" */
  readonly callbackField?: "both" | "callbackurl" | "callbackUrl" | undefined;
  /** Body of the management subscription's success: none, `{}`, or the subscription with its id. @default "empty" */
  readonly subscribeReply?: "empty" | "object" | "id" | undefined;
  /** Status of a created upgrade task. @default 200 */
  readonly taskStatus?: 200 | 201 | 202 | undefined;
  /** Literal of the third `executeType`, "when the device is online"; not `now` or `custom`. @default "device_online" */
  readonly whenOnline?: string | undefined;
  /** Unit of `upgradeTime` in results. @default "seconds" */
  readonly upgradeTime?: "seconds" | "milliseconds" | undefined;
  /** Notation of the device's `errorCode` in software results. @default "decimal" */
  readonly errorCode?: "decimal" | "hexadecimal" | undefined;
  /** Which family also reports `otacreated` and `RequestDownload`, before `downloading`. @default "none" */
  readonly startStates?: "none" | "software" | "firmware" | "both" | undefined;
  /** Virtual seconds between two deliveries of a notification. @default of the edition: 60 in A, 30 in B; C never repeats */
  readonly retryEvery?: number | undefined;
  /** What a 2xx other than 200 does to a notification. @default of the edition: repeated in A, lost in B and C */
  readonly other2xx?: Treatment | undefined;
  /** What a 4xx does. @default of the edition: repeated in A, lost in B and C */
  readonly status4xx?: Treatment | undefined;
  /** What a 500 does. @default of the edition: repeated in A, lost in B and C */
  readonly status500?: Treatment | undefined;
  /** Seconds for which a superseded access token still works. @default 0 */
  readonly tokenGrace?: number | undefined;
  /** Whether a refresh supersedes the earlier access token, as a login does. @default true */
  readonly refreshEndsToken?: boolean | undefined;
  /** Whether a refresh token works only once. @default true */
  readonly refreshOnce?: boolean | undefined;
  /** Whether callers show a certificate, where the emulator is served over HTTPS from the command line. @default "none" */
  readonly clientCertificate?: "none" | "optional" | "required" | undefined;
}

const treatment = z.optional(z.enum(["delivered", "lost", "repeated"]));
/** Two years are longer than anything waits, and keep every time a date. */
const mostSeconds = 63_072_000;
const schema = z.strictObject({
  duplicateSubscription: z._default(z.enum(["overwrite", "keep", "conflict"]), "overwrite"),
  urlsCoexist: z._default(z.boolean(), false),
  callbackField: z._default(z.enum(["both", "callbackurl", "callbackUrl"]), "both"),
  subscribeReply: z._default(z.enum(["empty", "object", "id"]), "empty"),
  taskStatus: z._default(z.literal([200, 201, 202]), 200),
  whenOnline: z._default(z.string().check(z.regex(/^(?!(?:now|custom)$)./)), "device_online"),
  upgradeTime: z._default(z.enum(["seconds", "milliseconds"]), "seconds"),
  errorCode: z._default(z.enum(["decimal", "hexadecimal"]), "decimal"),
  startStates: z._default(z.enum(["none", "software", "firmware", "both"]), "none"),
  retryEvery: z.optional(z.number().check(z.minimum(1), z.maximum(mostSeconds))),
  other2xx: treatment,
  status4xx: treatment,
  status500: treatment,
  tokenGrace: z._default(z.number().check(z.minimum(0), z.maximum(mostSeconds)), 0),
  refreshEndsToken: z._default(z.boolean(), true),
  refreshOnce: z._default(z.boolean(), true),
  clientCertificate: z._default(z.enum(["none", "optional", "required"]), "none"),
} satisfies { readonly [Key in keyof Required<WireOptions>]: z.ZodMiniType<WireOptions[Key]> });

/** {@link WireOptions} with its defaults; those of the edition are left to it. */
export type Wire = z.output<typeof schema>;

/** Checks options and fills in the defaults. @throws ConfigError with option `wire` naming the field that is wrong */
export function createWire(options: unknown): Wire {
  const read = schema.safeParse(options);
  if (read.success) return read.data;
  const { path, code } = read.error.issues[0]!;
  const keys = Object.keys(schema.shape);
  const unknown = code === "unrecognized_keys" || path.length === 0;
  throw new ConfigError(
    "wire",
    unknown
      ? `must be an object; its fields are ${keys.join(", ")}`
      : `${path.join(".")} has a value that is not known; see the table in the README of @upcall/emulator`,
  );
}

/**
 * Checks options that come from outside, such as a file.
 *
 * @throws ConfigError with option `wire` naming the field that is wrong
 */
export function readWire(value: unknown): WireOptions {
  createWire(value);
  return { ...(value as WireOptions) };
}
