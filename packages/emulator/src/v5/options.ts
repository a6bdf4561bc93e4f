import type { QuotaOptions } from "../access/quota.ts";
import type { Fault } from "../faults/fault.ts";
import type { DeviceGroup } from "../fleet/device-group.ts";
import type { Deliver } from "../push/send.ts";
import type { Clock } from "../time/clock.ts";
import type { Behaviour } from "../upgrades/journey.ts";

/** A key pair whose signatures are accepted. */
export interface AccessKeyPair {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** What the documentation of v5 leaves open, as choices. */
export interface V5WireOptions {
  /** How the platform spells that something waits. @default "Waitting" */
  readonly waiting?: "Waitting" | "Waiting" | undefined;
  /** Shape of the pushes: `first` is flat and has the resource `batchtask.status`. @default "current" */
  readonly pushShape?: "current" | "first" | undefined;
  /** Status of what was created. @default 201 */
  readonly created?: 200 | 201 | undefined;
  /** What a throttled call is answered. @default { status: 429, code: "APIGW.0308" } */
  readonly throttled?: { readonly status: number; readonly code: string } | undefined;
  /** Whether a device that is retried keeps its place in the pages of its task, or is the first again. @default "keep" */
  readonly retriedRecord?: "keep" | "new" | undefined;
  /** Whether a device's new version is pushed as `device`/`update`. @default false */
  readonly deviceUpdates?: boolean | undefined;
  /** Notation of the push signature. @default "hex" */
  readonly signature?: "hex" | "HEX" | "base64" | undefined;
  /** Unit of the pushes' `timestamp` header. @default "seconds" */
  readonly timestamp?: "seconds" | "milliseconds" | undefined;
}

/** What an emulator of IoTDA v5 is made of. */
export interface V5EmulatorOptions {
  /** @default "project-1" */
  readonly projectId?: string | undefined;
  /** The resource space that tasks and devices belong to. @default "app-1" */
  readonly appId?: string | undefined;
  /** Key pairs whose signatures are accepted. */
  readonly accessKeys?: readonly AccessKeyPair[] | undefined;
  /** Users who get tokens of `POST /v3/auth/tokens`. */
  readonly users?: readonly { readonly user: string; readonly password: string }[] | undefined;
  /** The devices, in groups. @default [{ group: "meters", devices: 100 }] */
  readonly fleet?: readonly DeviceGroup[] | undefined;
  /** Same seed, same fates: those of V1's emulator, task for task. @default 1 */
  readonly seed?: number | string | undefined;
  /** @default virtualClock() */
  readonly clock?: Clock | undefined;
  /** Carries the pushes. @default the global `fetch` */
  readonly deliver?: Deliver | undefined;
  readonly behaviour?: Omit<Behaviour, "idle" | "retryAfter"> | undefined;
  /** What is to go wrong with pushes; `notifyType` is `batchtask/update` there. */
  readonly faults?: readonly Fault[] | undefined;
  readonly wire?: V5WireOptions | undefined;
  /** How many calls the project may make. @default 100 in 60 seconds */
  readonly quota?: QuotaOptions | undefined;
  /** Real milliseconds that the application has to answer a push. @default 15000 */
  readonly deadline?: number | undefined;
  /** Pushes under way at a time. @default 32 */
  readonly concurrency?: number | undefined;
}

export type V5Wire = { readonly [Key in keyof V5WireOptions]-?: Exclude<V5WireOptions[Key], undefined> };

export const wireDefaults: V5Wire = {
  waiting: "Waitting",
  pushShape: "current",
  created: 201,
  throttled: { status: 429, code: "APIGW.0308" },
  retriedRecord: "keep",
  deviceUpdates: false,
  signature: "hex",
  timestamp: "seconds",
};
