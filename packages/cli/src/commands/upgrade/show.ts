import type { Client } from "@upcall/client";
import type { UpgradeSubTask, UpgradeTask } from "@upcall/contracts";
import { wordOf } from "../../flags/known-word.ts";
import { connect } from "../../platform/connect.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import { table } from "../../screen/table.ts";
import type { Session } from "../../session.ts";
import { countersOf } from "./counters.ts";

interface Flags extends PlatformFlags {
  readonly status?: string;
}

const statuses = ["wait", "processing", "fail", "success", "stop"] as const;

/** Shows one task with its devices, or all tasks. */
export async function run(session: Session, operationId: string | undefined, flags: Flags): Promise<void> {
  const filter = flags.status === undefined ? {} : { subOperationStatus: wordOf("--status", statuses, flags.status) };
  const iot = await connect(session, flags);
  return operationId === undefined ? showAll(session, iot) : showOne(session, iot, operationId, filter);
}

async function collected<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function showAll({ screen, signal }: Session, iot: Client): Promise<void> {
  const tasks = await collected(iot.queryUpgradeTaskList({}, { signal }));
  screen.show(tasks, (colours) =>
    tasks.length === 0 ? "There is no upgrade task." : table(colours, headings, tasks.map(rowOf)),
  );
}

const headings = ["OPERATION", "KIND", "STATUS", "CREATED", "DEVICES", "SUCCEEDED", "FAILED"];

function rowOf(task: UpgradeTask): string[] {
  const { operationId, operateType, status, createTime } = task;
  const { total, succeeded, failed } = countersOf(task);
  return [operationId, kindOf(operateType), status ?? "", createTime ?? "", `${total}`, `${succeeded}`, `${failed}`];
}

const kindOf = (operateType: string | null | undefined): string => operateType?.replace(/_upgrade$/, "") ?? "";

type Filter = NonNullable<Parameters<Client["queryUpgradeSubTask"]>[0]>;

async function showOne(
  { screen, signal }: Session,
  iot: Client,
  operationId: string,
  filter: Omit<Filter, "operationId">,
): Promise<void> {
  const task = await iot.queryUpgradeTask({ operationId }, { signal });
  const devices = await collected(iot.queryUpgradeSubTask({ operationId, pageSize: 100, ...filter }, { signal }));
  screen.show({ task, devices }, (colours) => {
    const { total, succeeded, failed } = countersOf(task);
    const head = `${colours.bold(operationId)} ${kindOf(task.operateType)} upgrade, ${task.status}: ${succeeded} of ${total} succeeded, ${failed} failed`;
    const row = ({ deviceId, status, detailInfo }: UpgradeSubTask): string[] => [
      deviceId ?? "",
      status ?? "",
      detailInfo ?? "",
    ];
    return `${head}\n\n${table(colours, ["DEVICE", "STATUS", "DETAIL"], devices.map(row))}`;
  });
}
