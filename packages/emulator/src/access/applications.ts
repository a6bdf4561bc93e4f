import { credentials } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";

/** An application (NA) that the platform knows. */
export interface Application {
  readonly appId: string;
  /** At most 256 characters without white space: the vendor's SDKs send no others. */
  readonly secret: string;
  /** A frozen application cannot log in (100247). @default false */
  readonly frozen?: boolean | undefined;
}

/** @throws ConfigError with option `apps` */
export function createApplications(given: readonly Application[]): ReadonlyMap<string, Application> {
  const applications = new Map(given.map((application) => [application.appId, application]));
  if (given.length === 0 || applications.size < given.length)
    throw new ConfigError("apps", "give at least one application, each with its own appId and with a secret");
  for (const { appId, secret } of given)
    if (!credentials.safeParse({ appId, secret }).success)
      throw new ConfigError("apps", "appId and secret must each have 1 to 256 characters, none of them white space");
  return applications;
}
