import type { UpgradePackage } from "@upcall/contracts";
import { wordOf } from "../../flags/known-word.ts";
import { connect } from "../../platform/connect.ts";
import type { PlatformFlags } from "../../platform/flags.ts";
import { assertMeant } from "../../screen/assert-meant.ts";
import { table } from "../../screen/table.ts";
import type { Session } from "../../session.ts";

interface Flags extends PlatformFlags {
  readonly kind?: string;
  readonly deviceType?: string;
  readonly model?: string;
  readonly manufacturer?: string;
  readonly packageVersion?: string;
  readonly delete?: string;
  readonly yes?: true;
}

/** Lists the packages that match, or deletes one. */
export async function run(session: Session, flags: Flags): Promise<void> {
  if (flags.delete !== undefined) return remove(session, flags.delete, flags);
  const filter = filterOf(flags);
  const iot = await connect(session, flags);
  const found: UpgradePackage[] = [];
  for await (const one of iot.queryUpgradePackageList(filter, { signal: session.signal })) found.push(one);
  session.screen.show(found, (colours) =>
    found.length === 0 ? "No package matches." : table(colours, headings, found.map(rowOf)),
  );
}

async function remove(session: Session, fileId: string, flags: Flags): Promise<void> {
  await assertMeant(session, flags.yes, `Delete the package ${fileId}?`);
  const iot = await connect(session, flags);
  await iot.deleteUpgradePackage({ fileId }, { signal: session.signal });
  session.screen.show({ fileId, deleted: true }, ({ green }) => `${green("✔")} ${fileId} deleted`);
}

const kinds = ["software", "firmware"] as const;

function filterOf({ kind, deviceType, model, manufacturer, packageVersion }: Flags) {
  return {
    ...(kind !== undefined && { fileType: `${wordOf("--kind", kinds, kind)}Package` as const }),
    ...(deviceType !== undefined && { deviceType }),
    ...(model !== undefined && { model }),
    ...(manufacturer !== undefined && { manufacturerName: manufacturer }),
    ...(packageVersion !== undefined && { version: packageVersion }),
  };
}

const headings = ["FILE ID", "KIND", "VERSION", "DEVICE TYPE", "MODEL", "MANUFACTURER"];

const rowOf = ({ fileId, fileType, version, deviceType, model, manufacturerName }: UpgradePackage): string[] => [
  fileId,
  fileType?.replace(/Package$/, "") ?? "",
  version ?? "",
  deviceType ?? "",
  model ?? "",
  manufacturerName ?? "",
];
