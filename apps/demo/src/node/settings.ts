import { ContractError } from "@upcall/contracts/errors";
import * as z from "zod/mini";
import { platformSettings, type PlatformSettings } from "../app/connect-platform.ts";

const url = z.string().check(z.refine((text) => URL.canParse(text), { message: "must be a URL" }));
const given = z.string().check(z.minLength(1, { message: "must be given" }));

const environment = z.object({
  PLATFORM_URL: url,
  APP_ID: given,
  APP_SECRET: given,
  PROFILE: z.optional(z.string()),
  PROJECT_ID: z.optional(z.string()),
  ACCESS_KEY: z.optional(z.string()),
  VERSIONS: z.optional(z.string()),
  CALLBACK_URL: url,
  OPERATOR_TOKEN: given,
  COMMISSIONING: z.optional(z.string()),
  EMULATED: z.optional(z.string()),
  DATABASE: z.optional(z.string()),
  PORT: z.optional(z.string()),
});

/** What the monitor on Node is started with. */
export interface NodeSettings {
  /** Whether its callback may be plain HTTP is `commissioning`. */
  readonly platform: PlatformSettings;
  /** Where the platform pushes to; its last part is a secret. */
  readonly callbackUrl: string;
  /** Opens the operator's API to programs. */
  readonly operatorToken: string;
  /** Whether the platform is the emulator, whose faults the pages then offer. */
  readonly emulated: boolean;
  /** SQLite file. */
  readonly database: string;
  readonly port: number;
}

/**
 * Reads the settings from environment variables.
 *
 * @throws ContractError that names the variables at fault.
 */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): NodeSettings {
  const { success, data, error } = z.safeParse(environment, variables);
  if (!success) throw new ContractError("environment", error.issues);
  return {
    platform: platformSettings(data),
    callbackUrl: data.CALLBACK_URL,
    operatorToken: data.OPERATOR_TOKEN,
    emulated: data.EMULATED === "true",
    database: data.DATABASE ?? "monitor.db",
    port: Number(data.PORT ?? 8099),
  };
}
