import { createClient, type Client, type TokenStore } from "@upcall/client";
import { choose, needed, type Choice } from "../config/choose.ts";
import { tokenFile } from "../config/places.ts";
import { secretOf } from "../config/secret.ts";
import type { Session } from "../session.ts";
import type { PlatformFlags } from "./flags.ts";
import { fileStore } from "./file-store.ts";
import { platformFetch } from "./platform-fetch.ts";

/**
 * A client of the platform that the settings name. All runs on this machine share its token and its count of calls, so that
 * a run neither logs another one out nor uses up its quota.
 *
 * @throws ConfigError for what is missing or wrong.
 */
export async function connect(session: Session, flags: PlatformFlags): Promise<Client> {
  const choice = await choose(session, flags);
  const [baseUrl, appId] = [needed(choice, "platform"), needed(choice, "appId")];
  const secret = await secretOf(session, choice, flags.secretStdin);
  const store = tokenStore(session, choice);
  const fetch = await platformFetch(choice);
  return createClient({ baseUrl, appId, secret, commissioning: flags.commissioning, fetch, store });
}

/**
 * What the runs on this machine share. A CA that a project's file names vouches for nothing but that project's own login, so no token
 * of other runs is sent to whom it vouches for.
 */
export const tokenStore = (session: Session, { ca }: Choice): TokenStore =>
  fileStore(ca?.origin === "project" ? undefined : tokenFile(session), session.now);
