import { Command } from "commander";
import type { Client } from "@upcall/client";
import { toPlatformTime, type UpgradeSubTask, type UpgradeTask } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";
import { allOf } from "../all-of.ts";
import type { ExitCode } from "../exit-codes.ts";
import { inSeconds, oneOf, oneWord, wholeFrom, words } from "../flags/readers.ts";
import { readTime } from "../flags/time.ts";
import { connect } from "../platform/connect.ts";
import { withPlatform, type PlatformFlags } from "../platform/flags.ts";
import { table } from "../screen/table.ts";
import { doing, type Session, type Shell } from "../session.ts";
import { countersOf } from "../upgrade/counters.ts";
import { follow } from "../upgrade/follow.ts";

const kinds = ["software", "firmware"] as const;
const statuses = ["wait", "processing", "fail", "success", "stop"] as const;

const start = (shell: Shell): Command =>
  withPlatform(new Command("start"))
    .summary("upgrade devices")
    .description(
      "Creates an upgrade task and prints its operationId. It never repeats the creation: a task must not run twice.",
    )
    .addArgument(oneWord("<kind>", "what is upgraded", kinds))
    .requiredOption("--file <fileId>", "the package; see: upcall packages")
    .option("--device <ids>", "device ids, with commas between; may be repeated; at most 256", words)
    .option("--group <names>", "groups of devices, which need the three options below", words)
    .option("--device-type <type>")
    .option("--model <model>")
    .option("--manufacturer <name>")
    .option("--from <time>", "not before this time, such as 2026-01-31T22:00Z; needs --until")
    .option("--until <time>", "not after this time, more than 5 minutes after --from")
    .option("--retries <number>", "how often failed devices are tried again", wholeFrom(1, 5))
    .option("--watch", "show the progress until the task ends")
    .action(doing(shell, runStart));

const show = (shell: Shell): Command =>
  withPlatform(new Command("show"))
    .summary("show a task and its devices")
    .description("Shows an upgrade task, its counters and its devices. Without an id it lists the tasks.")
    .argument("[operationId]")
    .addOption(oneOf("--status <status>", "only devices with this status", statuses))
    .action(doing(shell, runShow));

const watch = (shell: Shell): Command =>
  withPlatform(new Command("watch"))
    .summary("follow a task until it ends")
    .description("Draws the progress of an upgrade task until it ends. Ends with 1 when a device failed.")
    .argument("<operationId>")
    .addOption(inSeconds("--every <seconds>", "seconds between two queries", 2))
    .action(doing(shell, runWatch));

export const command = (shell: Shell): Command =>
  new Command("upgrade")
    .description("Starts, shows and follows the upgrade of devices.")
    .addCommand(start(shell))
    .addCommand(show(shell))
    .addCommand(watch(shell));

interface StartFlags extends PlatformFlags {
  readonly file: string;
  readonly device?: readonly string[];
  readonly group?: readonly string[];
  readonly deviceType?: string;
  readonly model?: string;
  readonly manufacturer?: string;
  readonly from?: string;
  readonly until?: string;
  readonly retries?: number;
  readonly watch?: true;
}

/** Creates a task, and follows it when asked to. @throws ContractError for targets or a policy that the platform refuses */
async function runStart(session: Session, kind: (typeof kinds)[number], flags: StartFlags): Promise<ExitCode | void> {
  const request = requestOf(flags);
  const iot = await connect(session, flags);
  const create = kind === "software" ? iot.createSoftwareUpgradeTask : iot.createFirmwareUpgradeTask;
  const { operationId } = await create(request, { signal: session.signal });
  session.screen.event(
    { operationId, kind },
    ({ bold, dim }) => `${bold(operationId)} ${dim(`${kind} upgrade created`)}`,
  );
  if (flags.watch) return follow(session, iot, operationId, 2000);
  session.screen.remark(({ dim }) => dim(`Follow it with: upcall upgrade watch ${operationId}`));
}

function requestOf({ file, device, group, deviceType, model, manufacturer, ...flags }: StartFlags) {
  const targets = {
    ...(device && { devices: [...device] }),
    ...(group && { deviceGroups: [...group] }),
    ...(deviceType !== undefined && { deviceType }),
    ...(model !== undefined && { model }),
    ...(manufacturer !== undefined && { manufacturerName: manufacturer }),
  };
  const policy = policyOf(flags);
  return { fileId: file, targets, ...(policy && { policy }) };
}

function policyOf({ from, until, retries }: Pick<StartFlags, "from" | "until" | "retries">) {
  if (from === undefined && until === undefined && retries === undefined) return undefined;
  const window = from !== undefined || until !== undefined;
  if (window && (from === undefined || until === undefined))
    throw new ConfigError(from === undefined ? "--from" : "--until", "is missing; --from and --until go together");
  return {
    executeType: window ? ("custom" as const) : ("now" as const),
    ...(from !== undefined && { startTime: timeOf("--from", from) }),
    ...(until !== undefined && { endTime: timeOf("--until", until) }),
    ...(retries !== undefined && { retryType: true, retryTimes: retries }),
  };
}

/** A time as a person writes it, or as the platform does, in the platform's form. */
function timeOf(option: string, text: string): string {
  const time = readTime(text);
  if (!time) throw new ConfigError(option, "must be a time such as 2026-01-31T22:00Z");
  return toPlatformTime(time);
}

interface WatchFlags extends PlatformFlags {
  /** In milliseconds. */
  readonly every: number;
}

/** Follows a task until it ends. Ends with `bad` when a device failed. */
const runWatch = async (session: Session, operationId: string, flags: WatchFlags): Promise<ExitCode> =>
  follow(session, await connect(session, flags), operationId, flags.every);

interface ShowFlags extends PlatformFlags {
  readonly status?: (typeof statuses)[number];
}

/** Shows one task with its devices, or all tasks. */
async function runShow(session: Session, operationId: string | undefined, flags: ShowFlags): Promise<void> {
  if (operationId === undefined && flags.status !== undefined)
    throw new ConfigError("--status", "needs an operation id; without one, all upgrades are listed");
  const iot = await connect(session, flags);
  return operationId === undefined ? showAll(session, iot) : showOne(session, iot, operationId, flags);
}

async function showAll({ screen, signal }: Session, iot: Client): Promise<void> {
  const tasks = await allOf(iot.queryUpgradeTaskList({}, { signal }));
  screen.show(tasks, () => (tasks.length === 0 ? "There is no upgrade task." : table(headings, tasks.map(rowOf))));
}

const headings = ["OPERATION", "KIND", "STATUS", "CREATED", "DEVICES", "SUCCEEDED", "FAILED"];

function rowOf(task: UpgradeTask): string[] {
  const { operationId, operateType, status, createTime } = task;
  const { total, succeeded, failed } = countersOf(task);
  return [operationId, kindOf(operateType), status ?? "", createTime ?? "", `${total}`, `${succeeded}`, `${failed}`];
}

const kindOf = (operateType: string | null | undefined): string => operateType?.replace(/_upgrade$/, "") ?? "";

async function showOne(session: Session, iot: Client, operationId: string, { status }: ShowFlags): Promise<void> {
  const { screen, signal } = session;
  const filter = status === undefined ? {} : { subOperationStatus: status };
  const task = await iot.queryUpgradeTask({ operationId }, { signal });
  const devices = await allOf(iot.queryUpgradeSubTask({ operationId, pageSize: 100, ...filter }, { signal }));
  screen.show({ task, devices }, ({ bold }) => {
    const { total, succeeded, failed } = countersOf(task);
    const head = `${bold(operationId)} ${kindOf(task.operateType)} upgrade, ${task.status}: ${succeeded} of ${total} succeeded, ${failed} failed`;
    const row = ({ deviceId, status, detailInfo }: UpgradeSubTask): string[] => [
      deviceId ?? "",
      status ?? "",
      detailInfo ?? "",
    ];
    return [head, "", ...table(["DEVICE", "STATUS", "DETAIL"], devices.map(row))];
  });
}
