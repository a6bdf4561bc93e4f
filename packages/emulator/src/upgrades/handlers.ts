import { fromPlatformTime } from "@upcall/contracts";
import { identifier, type Random } from "../seeded-random.ts";
import type { UpgradeKind } from "../fleet/device-group.ts";
import { kindOf, type Package } from "../fleet/packages.ts";
import { packageMismatch, packageOrDeviceNotFound, upgradeTaskNotFound, windowInPast } from "../http/entries.ts";
import type { Caller, Handler, Handlers } from "../http/handler.ts";
import { page } from "../http/paging.ts";
import { refuseIf, required } from "../http/refusal.ts";
import type { Platform } from "../platform.ts";
import { second } from "../time/clock.ts";
import { createOperation, taskStatus, type UpgradeOperation } from "./upgrade-operation.ts";
import { selectTargets } from "./select-targets.ts";
import { operateType, shownSubTask, shownTask } from "./shown.ts";

/** Whether a thing has what a query asks of these fields; what is left out matches everything. */
const matches = <Field extends string>(
  wanted: { readonly [Key in Field]?: string | undefined },
  thing: { readonly [Key in Field]: string },
  fields: readonly Field[],
): boolean => fields.every((field) => wanted[field] === undefined || wanted[field] === thing[field]);
const kindFields = ["deviceType", "model", "manufacturerName"] as const;

/** Packages: listed, read and deleted. */
export function packageHandlers({ packages }: Pick<Platform, "packages">) {
  const packageOf = (fileId: string): Package => required(packages.get(fileId), packageOrDeviceNotFound);
  return {
    queryUpgradePackageList(request) {
      const fields = [...kindFields, "fileType", "version"] as const;
      const matching = [...packages.values()].filter((file) => matches(request, file, fields));
      return page(matching, (file) => ({ ...file }), request);
    },
    queryUpgradePackage: ({ fileId }) => ({ ...packageOf(fileId) }),
    deleteUpgradePackage({ fileId }) {
      packages.delete(packageOf(fileId).fileId);
    },
  } satisfies Partial<Handlers>;
}

/** Software and firmware tasks: created, and queried with their devices. */
export function taskHandlers(
  { packages, fleet, simulation, clock }: Pick<Platform, "packages" | "fleet" | "simulation" | "clock">,
  random: Random,
) {
  const owned = (operationId: string, { appId }: Caller): UpgradeOperation => {
    const operation = required(simulation.operations.get(operationId), upgradeTaskNotFound);
    refuseIf(operation.appId !== appId, upgradeTaskNotFound);
    return operation;
  };
  const create =
    (kind: UpgradeKind): Handler<"createSoftwareUpgradeTask" | "createFirmwareUpgradeTask"> =>
    ({ fileId, targets, policy = { executeType: "now" } }, { appId }) => {
      const file = required(packages.get(fileId), packageOrDeviceNotFound);
      refuseIf(kindOf(file) !== kind, packageMismatch);
      const places = selectTargets(fleet, file, targets);
      const created = Math.ceil(clock.now() / second) * second;
      const window = policy.executeType === "custom";
      const opens = window ? fromPlatformTime(policy.startTime!)!.getTime() : created + second;
      refuseIf(opens < created, windowInPast);
      const closes = window ? fromPlatformTime(policy.endTime!)!.getTime() : undefined;
      const operationId = identifier(random, "operation", simulation.operations.size);
      const plan = { operationId, appId, kind, package: file, targets, policy, created, opens, closes };
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
      const wanted = { status: request.subOperationStatus };
      const members = operation.members.filter((member) => matches(wanted, member, ["status"]));
      return page(members, (member) => shownSubTask(operation, member, fleet), request);
    },
    queryUpgradeTaskList(request, { appId }) {
      const wanted = { type: request.operationType, status: request.operationStatus };
      const matching = [...simulation.operations.values()].filter(
        (operation) =>
          operation.appId === appId &&
          matches(wanted, { type: operateType(operation), status: taskStatus(operation) }, ["type", "status"]) &&
          matches(request, operation.package, kindFields) &&
          (request.deviceId === undefined || concerns(operation, request.deviceId)),
      );
      return page(matching, shownTask, request);
    },
  } satisfies Partial<Handlers>;
}
