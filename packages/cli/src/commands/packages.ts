import { Command, Option } from "commander";
import type { UpgradePackage } from "@upcall/contracts";
import { oneOf } from "../flags/readers.ts";
import { allOf } from "../all-of.ts";
import { connect } from "../platform/connect.ts";
import { type PlatformFlags, withPlatform } from "../platform/flags.ts";
import { assertMeant } from "../screen/ask.ts";
import { table } from "../screen/table.ts";
import { type Session, type Shell, doing } from "../session.ts";

const kinds = ["software", "firmware"] as const;

export const command = (shell: Shell): Command =>
  withPlatform(new Command("packages"))
    .description("Lists the upgrade packages on the platform. They are uploaded through the platform's console.")
    .addOption(oneOf("--kind <kind>", "what the package holds", kinds))
    .option("--device-type <type>")
    .option("--model <model>")
    .option("--manufacturer <name>")
    .option("--package-version <version>")
    .addOption(
      new Option("--delete <fileId>", "delete this package instead").conflicts([
        "kind",
        "deviceType",
        "model",
        "manufacturer",
        "packageVersion",
      ]),
    )
    .option("-y, --yes", "do not ask")
    .action(doing(shell, run));

interface Flags extends PlatformFlags {
  readonly kind?: (typeof kinds)[number];
  readonly deviceType?: string;
  readonly model?: string;
  readonly manufacturer?: string;
  readonly packageVersion?: string;
  readonly delete?: string;
  readonly yes?: true;
}

/** Lists the packages that match, or deletes one. */
async function run(session: Session, flags: Flags): Promise<void> {
  if (flags.delete !== undefined) return remove(session, flags.delete, flags);
  const filter = filterOf(flags);
  const iot = await connect(session, flags);
  const found = await allOf(iot.queryUpgradePackageList(filter, { signal: session.signal }));
  session.screen.show(found, () => (found.length === 0 ? "No package matches." : table(headings, found.map(rowOf))));
}

async function remove(session: Session, fileId: string, flags: Flags): Promise<void> {
  await assertMeant(session, flags.yes, `Delete the package ${fileId}?`);
  const iot = await connect(session, flags);
  await iot.deleteUpgradePackage({ fileId }, { signal: session.signal });
  session.screen.show({ fileId, deleted: true }, ({ green }) => `${green("✔")} ${fileId} deleted`);
}

function filterOf({ kind, deviceType, model, manufacturer, packageVersion }: Flags) {
  return {
    ...(kind !== undefined && { fileType: `${kind}Package` as const }),
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
