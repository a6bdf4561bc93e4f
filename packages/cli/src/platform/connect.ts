import { createClient, type Client, type TokenStore } from "@upcall/client";
import { ctwing } from "@upcall/client/ctwing";
import { ConfigError } from "@upcall/contracts/errors";
import { operations, type OperationName } from "@upcall/contracts/operations";
import { createIotda, type Iotda } from "@upcall/iotda";
import { choose, needed, type Choice } from "../config/choose.ts";
import { tokenFile } from "../config/places.ts";
import { secretOf } from "../config/secret.ts";
import type { Session } from "../session.ts";
import type { PlatformFlags } from "./flags.ts";
import { fileStore } from "./file-store.ts";
import { platformFetch } from "./platform-fetch.ts";
import { withWaitRemarks } from "./wait-remarks.ts";

/** Platforms that take V1's operations, or what came after them. */
const profileNames = ["v1", "ctwing", "v5"] as const;
export type ProfileName = (typeof profileNames)[number];

/** @throws ConfigError for a name that is none. */
export function profileOf({ profile }: Choice): ProfileName {
  const name = profile?.value ?? "v1";
  const match = profileNames.find((each) => each === name);
  if (!match) throw new ConfigError("profile", `is ${name}; give one of ${profileNames.join(", ")}`);
  return match;
}

/** What the clients of all platforms have in common. All runs on this machine share tokens and the count of calls. */
async function commonOf(session: Session, choice: Choice, { commissioning }: PlatformFlags) {
  const store = tokenStore(session, choice);
  const wire = withWaitRemarks(session.screen, await platformFetch(choice));
  return { baseUrl: needed(choice, "platform"), commissioning, store, ...wire };
}

/** Why the platform of these settings has no login; `undefined` when it has one. */
export function whyNoLogin(choice: Choice): string | undefined {
  const profile = profileOf(choice);
  return profile === "v1" ? undefined : `${profile} has no login: every call is signed`;
}

/** Versions of CTWing's APIs by operation; the profile checks the digits. */
function versionsOf({ versions }: Choice): Partial<Record<OperationName, string>> {
  const entries = (versions?.value.split(",") ?? []).map((each) => each.trim().split("="));
  for (const [name = ""] of entries)
    if (!Object.hasOwn(operations, name))
      throw new ConfigError("versions", `names no operation ${name}; write queryUpgradeTask=20260101000000,…`);
  return Object.fromEntries(entries.map(([name, version = ""]) => [name, version]));
}

/**
 * A client of the platform that the settings name. All runs on this machine share its token and its count of calls, so that
 * a run neither logs another one out nor uses up its quota.
 *
 * @throws ConfigError for what is missing or wrong, and for v5, which has other operations.
 */
export async function connect(session: Session, flags: PlatformFlags): Promise<Client> {
  const choice = await choose(session, flags);
  const profile = profileOf(choice);
  if (profile === "v5")
    throw new ConfigError(
      "profile",
      "v5 has no such call; upcall subscribe and subscriptions know it, the rest is createIotda of @upcall/iotda",
    );
  needed(choice, "platform");
  const appId = needed(choice, "appId");
  const secret = await secretOf(session, choice, flags.secretStdin);
  const common = await commonOf(session, choice, flags);
  if (profile === "v1") return createClient({ ...common, appId, secret });
  const { commissioning } = flags;
  const profileOptions = { appKey: appId, appSecret: secret, versions: versionsOf(choice), commissioning };
  return createClient({ ...common, profile: ctwing(profileOptions) });
}

/**
 * A client of IoTDA v5.
 *
 * @throws ConfigError for what is missing or wrong.
 */
export async function connectV5(session: Session, flags: PlatformFlags): Promise<Iotda> {
  const choice = await choose(session, flags);
  needed(choice, "platform");
  const [projectId, accessKey] = [needed(choice, "projectId"), needed(choice, "accessKey")];
  const secretKey = await secretOf(session, choice, flags.secretStdin);
  const common = await commonOf(session, choice, flags);
  return createIotda({ ...common, projectId, instanceId: choice.instanceId?.value, accessKey, secretKey });
}

/**
 * What the runs on this machine share. A CA that a project's file names vouches for nothing but that project's own login, so no token
 * of other runs is sent to whom it vouches for.
 */
export const tokenStore = (session: Session, { ca }: Choice): TokenStore =>
  fileStore(ca?.origin === "project" ? undefined : tokenFile(session), session.now);
