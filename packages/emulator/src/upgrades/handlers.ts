import { fromPlatformTime } from "@upcall/contracts";
import { identifier, type Random } from "../seeded-random.ts";
import type { UpgradeKind } from "../fleet/device-group.ts";
import { kindOf, type Package } from "../fleet/packages.ts";
import { packageMismatch, packageOrDeviceNotFound, upgradeTaskNotFound, windowInPast } from "../http/entries.ts";
import type { Caller, Handler, Handlers } from "../http/handler.ts";
import { page } from "../http/paging.ts";
import { refuseIf } from "../http/refusal.ts";
import type { Platform } from "../platform.ts";
import { createCampaign, taskStatus, type Campaign } from "./campaign.ts";
import { selectTargets } from "./select-targets.ts";
import { operateType, shownSubTask, shownTask } from "./shown.ts";

type PackageNames = "queryUpgradePackageList" | "queryUpgradePackage" | "deleteUpgradePackage";
type CreateNames = "createSoftwareUpgradeTask" | "createFirmwareUpgradeTask";
type QueryNames = "queryUpgradeTask" | "queryUpgradeSubTask" | "queryUpgradeTaskList";

const second = 1000;
const same = <Value>(wanted: Value | undefined, value: Value | undefined): boolean =>
  wanted === undefined || wanted === value;

/** Packages: listed, read and deleted. */
export function packageHandlers({ packages }: Pick<Platform, "packages">): Pick<Handlers, PackageNames> {
  const one = (fileId: string): Package => {
    const found = packages.get(fileId);
    refuseIf(!found, packageOrDeviceNotFound);
    return found!;
  };
  return {
    queryUpgradePackageList(request) {
      const found = [...packages.values()].filter(
        (file) =>
          same(request.fileType, file.fileType) &&
          same(request.deviceType, file.deviceType) &&
          same(request.model, file.model) &&
          same(request.manufacturerName, file.manufacturerName) &&
          same(request.version, file.version),
      );
      const { rows, ...paging } = page(found.length, (at) => ({ ...found[at]! }), request);
      return { data: [...rows], ...paging };
    },
    queryUpgradePackage: ({ fileId }) => ({ ...one(fileId) }),
    deleteUpgradePackage({ fileId }) {
      packages.delete(one(fileId).fileId);
    },
  };
}

/** Software and firmware tasks: created, and queried with their devices. */
export function taskHandlers(
  { packages, fleet, simulation, clock }: Pick<Platform, "packages" | "fleet" | "simulation" | "clock">,
  random: Random,
): Pick<Handlers, CreateNames | QueryNames> {
  const owned = (operationId: string, { appId }: Caller): Campaign => {
    const found = simulation.campaigns.get(operationId);
    refuseIf(found?.appId !== appId, upgradeTaskNotFound);
    return found!;
  };
  const create =
    (kind: UpgradeKind): Handler<CreateNames> =>
    ({ fileId, targets, policy = { executeType: "now" } }, { appId }) => {
      const file = packages.get(fileId);
      refuseIf(!file, packageOrDeviceNotFound);
      refuseIf(kindOf(file!) !== kind, packageMismatch);
      const places = selectTargets(fleet, file!, targets);
      const created = Math.ceil(clock.now() / second) * second;
      const window = policy.executeType === "custom";
      const opens = window ? fromPlatformTime(policy.startTime!)!.getTime() : created + second;
      refuseIf(opens < created, windowInPast);
      const closes = window ? fromPlatformTime(policy.endTime!)!.getTime() : undefined;
      const operationId = identifier(random, "operation", simulation.campaigns.size);
      const plan = { operationId, appId, kind, package: file!, targets, policy, created, opens, closes };
      const idOf = (number: number): string => identifier(random, "sub", operationId, number);
      simulation.start(createCampaign(plan, places, idOf));
      return { operationId };
    };
  const concerns = (campaign: Campaign, deviceId: string): boolean => {
    const place = fleet.findDevice(deviceId);
    return campaign.members.some(({ group, index }) => group === place?.group && index === place.index);
  };
  return {
    createSoftwareUpgradeTask: create("software"),
    createFirmwareUpgradeTask: create("firmware"),
    queryUpgradeTask: ({ operationId }, caller) => shownTask(owned(operationId, caller)),
    queryUpgradeSubTask(request, caller) {
      const campaign = owned(request.operationId, caller);
      const wanted = request.subOperationStatus;
      const members = campaign.members.filter(({ status }) => same<string>(wanted, status));
      const row = (at: number): ReturnType<typeof shownSubTask> => shownSubTask(campaign, members[at]!, fleet);
      const { rows, ...paging } = page(members.length, row, request);
      return { data: [...rows], ...paging };
    },
    queryUpgradeTaskList(request, { appId }) {
      const found = [...simulation.campaigns.values()].filter(
        (campaign) =>
          campaign.appId === appId &&
          same(request.operationType, operateType(campaign)) &&
          same<string>(request.operationStatus, taskStatus(campaign)) &&
          same(request.deviceType, campaign.package.deviceType) &&
          same(request.model, campaign.package.model) &&
          same(request.manufacturerName, campaign.package.manufacturerName) &&
          (request.deviceId === undefined || concerns(campaign, request.deviceId)),
      );
      const { rows, ...paging } = page(found.length, (at) => shownTask(found[at]!), request);
      return { data: [...rows], ...paging };
    },
  };
}
