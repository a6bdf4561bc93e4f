import { assertCallbackUrl } from "@upcall/contracts";
import { ConfigError, isUpcallError } from "@upcall/contracts/errors";
import { businessNotifyTypes, managementNotifyTypes, type NotifyType } from "@upcall/contracts/notifications";
import type { subscriptionOperations } from "@upcall/contracts/operations";
import type { ClientOf } from "./call.ts";
import type { CallOptions } from "./profile.ts";

/** The subscriptions that an application wants to have. */
export interface WantedSubscriptions {
  /** Where their notifications go. */
  readonly callbackUrl: string;
  /** `upgrades` for all four types of device management data, or a list of types. */
  readonly types: "upgrades" | readonly NotifyType[];
}

/** What was done, as types. No callback URL is in it, so it may be logged. */
export interface EnsureReport {
  readonly created: readonly NotifyType[];
  readonly kept: readonly NotifyType[];
  /** Subscriptions to another callback URL that were in the way, and those of this URL that are no longer wanted. */
  readonly removed: readonly NotifyType[];
}

type Part<Name extends keyof typeof subscriptionOperations> = ClientOf<Pick<typeof subscriptionOperations, Name>>;

/** The part of a client that is needed; `subDeviceBusinessData` only for types of business data. */
export type SubscriptionClient = Part<
  "queryBatchSubscriptions" | "subDeviceManagementData" | "deleteSingleSubscription"
> &
  Partial<Part<"subDeviceBusinessData">>;

interface Row {
  readonly subscriptionId: string;
  readonly notifyType: string;
  readonly callbackUrl: string;
}

const management: readonly string[] = managementNotifyTypes;
const all: readonly string[] = [...managementNotifyTypes, ...businessNotifyTypes];
const rounds = 3;

/** The platform may spell a URL in another way than it was given, such as without `:443`. */
const same = (one: string, other: string): boolean =>
  one === other || (URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href);

/** A subscription is wanted once for each type, and the callback URL has no other types. */
function plan(rows: readonly Row[], callbackUrl: string, wanted: ReadonlySet<string>) {
  const kept = new Map<string, Row>();
  for (const row of rows)
    if (wanted.has(row.notifyType) && !kept.has(row.notifyType) && same(row.callbackUrl, callbackUrl))
      kept.set(row.notifyType, row);
  const stale = rows.filter(
    (row) => kept.get(row.notifyType) !== row && (wanted.has(row.notifyType) || same(row.callbackUrl, callbackUrl)),
  );
  return { kept: [...kept.keys()], stale, missing: [...wanted].filter((type) => !kept.has(type)) };
}

const failedWith = (error: unknown, ...codes: string[]): boolean => isUpcallError(error) && codes.includes(error.code);

function wantedTypes(types: WantedSubscriptions["types"], client: SubscriptionClient): ReadonlySet<string> {
  const list: readonly string[] = types === "upgrades" ? management : types;
  const possible = client.subDeviceBusinessData ? all : management;
  if (!Array.isArray(list) || !list.every((type) => possible.includes(type)))
    throw new ConfigError("types", `must be "upgrades" or a list of ${possible.join(", ")}`);
  return new Set(list);
}

/**
 * Brings the subscriptions of a callback URL to a wanted state: reads what is there, removes what is in the way and
 * subscribes what is missing. Doing it again changes nothing. After a crash half way, doing it again completes it.
 * A type has one subscription: where another callback URL holds it, that one is replaced. What the platform refuses as subscribed
 * and does not list counts as kept, whatever its callback URL is.
 *
 * @param wanted `commissioning` allows an HTTP callback URL.
 * @throws ConfigError for a callback URL or a type that is not valid or that the client has no call for, before anything is changed.
 * @throws PlatformError and TransportError of the calls that it makes.
 */
export async function ensureSubscriptions(
  client: SubscriptionClient,
  { callbackUrl, types, commissioning = false }: WantedSubscriptions & { commissioning?: boolean },
  options: CallOptions = {},
): Promise<EnsureReport> {
  assertCallbackUrl(callbackUrl, { commissioning });
  const wanted = wantedTypes(types, client);
  const created = new Set<string>();
  const removed: string[] = [];

  async function remove({ subscriptionId, notifyType }: Row): Promise<void> {
    await client.deleteSingleSubscription({ subscriptionId }, options).catch((error: unknown) => {
      if (!failedWith(error, "100225", "200001", "HTTP_404")) throw error;
    });
    removed.push(notifyType);
  }
  async function create(type: string): Promise<void> {
    if (management.includes(type))
      await client.subDeviceManagementData({ notifyType: type as never, callbackurl: callbackUrl }, options);
    else await client.subDeviceBusinessData!({ notifyType: type as never, callbackUrl }, options);
    created.add(type);
  }

  const refused = new Set<string>();
  for (let round = 1; ; round += 1) {
    const rows: Row[] = [];
    for await (const row of client.queryBatchSubscriptions({}, options)) rows.push(row);
    const { kept, stale, missing } = plan(rows, callbackUrl, wanted);
    const unlisted = missing.filter((type) => refused.has(type) && !rows.some(({ notifyType }) => notifyType === type));
    let refusal: unknown;
    for (const type of new Set([...missing, ...stale.map(({ notifyType }) => notifyType)])) {
      for (const row of stale) if (row.notifyType === type) await remove(row);
      if (missing.includes(type) && !unlisted.includes(type))
        await create(type).catch((error: unknown) => {
          if (!failedWith(error, "100227")) throw error;
          refused.add(type);
          refusal = error;
        });
    }
    if (refusal === undefined)
      return {
        created: [...created] as NotifyType[],
        kept: [...kept, ...unlisted].filter((type) => !created.has(type)) as NotifyType[],
        removed: removed as NotifyType[],
      };
    // Another process has subscribed meanwhile, or the platform does not list the type: look again.
    if (round === rounds) throw refusal;
  }
}
