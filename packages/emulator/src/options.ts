import type { Application } from "./access/applications.ts";
import type { QuotaOptions } from "./access/quota.ts";
import type { TokenOptions } from "./access/tokens.ts";
import type { Fault } from "./faults/fault.ts";
import type { DeviceGroup } from "./fleet/device-group.ts";
import type { PackageOptions } from "./fleet/packages.ts";
import type { PlatformName } from "./push/edition.ts";
import type { Deliver } from "./push/send.ts";
import type { Store } from "./state/store.ts";
import type { SubscriptionOptions } from "./subscriptions/handlers.ts";
import type { Clock } from "./time/clock.ts";
import type { Behaviour } from "./upgrades/journey.ts";
import type { WireOptions } from "./wire/wire-options.ts";

/** What an emulator is made of. Only `apps` must be given. */
export interface EmulatorOptions {
  /** The applications that may log in. */
  readonly apps: readonly Application[];
  /** The devices, in groups. @default [{ group: "meters", devices: 100 }] */
  readonly fleet?: readonly DeviceGroup[] | undefined;
  /** The packages that can be installed. @default `software-1` and `firmware-1`, version 2.0 */
  readonly packages?: readonly PackageOptions[] | undefined;
  /** Same seed, same fates, same ids, same pushes, counted from the start of the clock. @default 1 */
  readonly seed?: number | string | undefined;
  /** Virtual time. @default virtualClock(), which starts at the present */
  readonly clock?: Clock | undefined;
  /** Carries the pushes. @default the global `fetch` */
  readonly deliver?: Deliver | undefined;
  /** How the devices behave. */
  readonly behaviour?: Behaviour | undefined;
  /** What happens to notifications that are not taken; see `editions`. In `CTWing`, calls are signed instead of logged in, too. @default "A" */
  readonly edition?: PlatformName | undefined;
  /** What is to go wrong from the start. */
  readonly faults?: readonly Fault[] | undefined;
  /** What the platform's documentation leaves open; the README has a table. */
  readonly wire?: WireOptions | undefined;
  readonly subscriptions?: SubscriptionOptions | undefined;
  /** Whether refusals that are documented with status 200 too come with it: an error body inside a success. @default false */
  readonly errorsInside200?: boolean | undefined;
  readonly tokens?: TokenOptions | undefined;
  /** Flow control of each application. @default 100 calls in 60 seconds */
  readonly quota?: QuotaOptions | undefined;
  /** Keeps the platform's state over restarts. Its applications, seed and fleet must stay the same. */
  readonly store?: Store | undefined;
  /** Real milliseconds that the application has to answer a push. @default 15000 */
  readonly deadline?: number | undefined;
  /** Names, beside addresses and `localhost`, by which the administration may be called. @default none */
  readonly adminHosts?: readonly string[] | undefined;
  /** Pushes under way at a time. @default 32 */
  readonly concurrency?: number | undefined;
}
