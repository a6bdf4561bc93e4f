/** Bindings of the Worker. Secrets are set with `wrangler secret put NAME`. */
export interface Env {
  /** Origin of the platform, such as `https://iot.example.com:8743`. */
  readonly PLATFORM_URL: string;
  readonly APP_ID: string;
  /** `v1` (the default), `ctwing` or `v5`; see `app/connect-platform.ts` for what the others need. */
  readonly PROFILE?: string;
  readonly PROJECT_ID?: string;
  readonly ACCESS_KEY?: string;
  readonly VERSIONS?: string;
  /** Origin of this Worker as the platform reaches it, such as `https://monitor.example.com`. */
  readonly PUBLIC_URL: string;
  /** Secret: issued with the application id. */
  readonly APP_SECRET: string;
  /** Secret: last part of the callback URL, by which the platform's notifications are known. */
  readonly HOOK_TOKEN: string;
  /** Secret: opens the operator's API, and signs sessions. */
  readonly OPERATOR_TOKEN: string;
  /** `"true"` lets the callback be plain HTTP, as on a developer's machine. */
  readonly COMMISSIONING?: string;
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
