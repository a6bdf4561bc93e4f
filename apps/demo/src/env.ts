import type { PlatformVariables } from "./app/connect-platform.ts";

/** Bindings of the Worker. Secrets are set with `wrangler secret put NAME`. */
export interface Env extends PlatformVariables {
  /** Origin of this Worker as the platform reaches it, such as `https://monitor.example.com`. */
  readonly PUBLIC_URL: string;
  /** Secret: last part of the callback URL, by which the platform's notifications are known. */
  readonly HOOK_TOKEN: string;
  /** Secret: opens the operator's API, and signs sessions. */
  readonly OPERATOR_TOKEN: string;
  /** `"true"` when the platform is the emulator, whose faults can then be switched. */
  readonly EMULATED?: string;
  /** Team domain and audience of the Cloudflare Access application in front of this Worker, if there is one. */
  readonly ACCESS_TEAM?: string;
  readonly ACCESS_AUDIENCE?: string;

  /** The monitor, whose `sweep` the cron calls. */
  readonly MONITOR: DurableObjectNamespace<Rpc.DurableObjectBranded & { sweep(): Promise<void> }>;
  readonly TOKENS: DurableObjectNamespace;
  readonly ASSETS: Fetcher;
}
