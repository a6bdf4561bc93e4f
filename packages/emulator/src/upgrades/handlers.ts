import { fromPlatformTime } from "@upcall/contracts";
import { identifier, type Random } from "../seeded-random.ts";
import type { UpgradeKind } from "../fleet/device-group.ts";
import { kindOf, type Package } from "../fleet/packages.ts";
import { packageMismatch, packageOrDeviceNotFound, upgradeTaskNotFound, windowInPast } from "../http/entries.ts";
import type { Caller, Handler, Handlers } from "../http/handler.ts";
import { page } from "../http/paging.ts";
import { refuseIf } from "../http/refusal.ts";
import type { Platform } from "../platform.ts";
import { createOperation, taskStatus, type UpgradeOperation } from "./upgrade-operation.ts";
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
  const packageOf = (fileId: string): Package => {
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
    queryUpgradePackage: ({ fileId }) => ({ ...packageOf(fileId) }),
    deleteUpgradePackage({ fileId }) {
      packages.delete(packageOf(fileId).fileId);
    },
  };
}

/** Software and firmware tasks: created, and queried with their devices. */
export function taskHandlers(
  { packages, fleet, simulation, clock }: Pick<Platform, "packages" | "fleet" | "simulation" | "clock">,
  random: Random,
): Pick<Handlers, CreateNames | QueryNames> {
  const owned = (operationId: string, { appId }: Caller): UpgradeOperation => {
    const found = simulation.operations.get(operationId);
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
      const operationId = identifier(random, "operation", simulation.operations.size);
      const plan = { operationId, appId, kind, package: file!, targets, policy, created, opens, closes };
      const idOf = (number: number): string => identifier(random, "sub", operationId, number);
      simulation.start(createOperation(plan, places, idOf));
      return { operationId };
    };
  const concerns = (operation: UpgradeOperation, deviceId: string): boolean => {
    const place = fleet.findDevice(deviceId);
    return operation.members.some(({ group, index }) => group === place?.group && index === place.index);
  };
  return {
    createSoftwareUpgradeTask: create("software"),
    createFirmwareUpgradeTask: create("firmware"),
    queryUpgradeTask: ({ operationId }, caller) => shownTask(owned(operationId, caller)),
    queryUpgradeSubTask(request, caller) {
      const operation = owned(request.operationId, caller);
      const wanted = request.subOperationStatus;
      const members = operation.members.filter(({ status }) => same<string>(wanted, status));
      const row = (at: number): ReturnType<typeof shownSubTask> => shownSubTask(operation, members[at]!, fleet);
      const { rows, ...paging } = page(members.length, row, request);
      return { data: [...rows], ...paging };
    },
    queryUpgradeTaskList(request, { appId }) {
      const found = [...simulation.operations.values()].filter(
        (operation) =>
          operation.appId === appId &&
          same(request.operationType, operateType(operation)) &&
          same<string>(request.operationStatus, taskStatus(operation)) &&
          same(request.deviceType, operation.package.deviceType) &&
          same(request.model, operation.package.model) &&
          same(request.manufacturerName, operation.package.manufacturerName) &&
          (request.deviceId === undefined || concerns(operation, request.deviceId)),
      );
      const { rows, ...paging } = page(found.length, (at) => shownTask(found[at]!), request);
      return { data: [...rows], ...paging };
    },
  };
}
