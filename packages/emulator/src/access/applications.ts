import { ConfigError } from "@upcall/contracts/errors";

/** An application (NA) that the platform knows. */
export interface Application {
  readonly appId: string;
  readonly secret: string;
  /** A frozen application cannot log in (100247). @default false */
  readonly frozen?: boolean | undefined;
}

/** @throws ConfigError with option `apps` */
export function createApplications(given: readonly Application[]): ReadonlyMap<string, Application> {
  const applications = new Map(given.map((application) => [application.appId, application]));
  if (given.length === 0 || applications.size < given.length || given.some((app) => !app.appId || !app.secret))
    throw new ConfigError("apps", "give at least one application, each with its own appId and with a secret");
  return applications;
}
