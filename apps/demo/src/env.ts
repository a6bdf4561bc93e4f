/** Bindings of the Worker. Secrets are set with `wrangler secret put NAME`. */
export interface Env {
  /** Origin of the platform, such as `https://iot.example.com:8743`. */
  readonly PLATFORM_URL: string;
  readonly APP_ID: string;
  /** Secret: issued with the application id. */
  readonly APP_SECRET: string;
  /** Secret: last segment of the callback URL, by which the platform's notifications are known. */
  readonly HOOK_TOKEN: string;
  /** Secret: opens the operator's API. */
  readonly OPERATOR_TOKEN: string;
  /** `"true"` lets the callback be plain HTTP, as on a developer's machine. */
  readonly COMMISSIONING?: string;
}
