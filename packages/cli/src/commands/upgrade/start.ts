import { fromPlatformTime, toPlatformTime } from "@upcall/contracts";
import { ConfigError } from "@upcall/contracts/errors";
import type { ExitCode } from "../../exit-codes.ts";
import { wordOf } from "../../flags/known-word.ts";
import { connect } from "../../platform/connect.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import type { Session } from "../../session.ts";
import { follow } from "./follow.ts";

interface Flags extends PlatformFlags {
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

const kinds = ["software", "firmware"] as const;

/** Creates a task, and follows it when asked to. @throws ContractError for targets or a policy that the platform refuses */
export async function run(session: Session, word: string, flags: Flags): Promise<ExitCode | void> {
  const kind = wordOf("kind", kinds, word);
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

function requestOf({ file, device, group, deviceType, model, manufacturer, ...flags }: Flags) {
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

function policyOf({ from, until, retries }: Pick<Flags, "from" | "until" | "retries">) {
  if (from === undefined && until === undefined && retries === undefined) return undefined;
  const window = from !== undefined || until !== undefined;
  return {
    executeType: window ? ("custom" as const) : ("now" as const),
    ...(from !== undefined && { startTime: timeOf("--from", from) }),
    ...(until !== undefined && { endTime: timeOf("--until", until) }),
    ...(retries !== undefined && { retryType: true, retryTimes: retries }),
  };
}

/** A time as a person writes it, or as the platform does, in the platform's form. */
function timeOf(option: string, text: string): string {
  const instant = fromPlatformTime(text) ?? new Date(text);
  if (Number.isNaN(instant.getTime())) throw new ConfigError(option, "must be a time such as 2026-01-31T22:00Z");
  return toPlatformTime(instant);
}
