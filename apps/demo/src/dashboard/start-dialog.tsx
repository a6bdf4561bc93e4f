import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { UpgradePackage } from "@upcall/contracts";
import { api, iot, sentence } from "./api.ts";
import { Dialog } from "./dialog.tsx";
import { chosen, faults } from "./feed.ts";

const isSoftware = ({ fileType }: UpgradePackage): boolean => fileType === "softwarePackage";

/** Chooses a package and devices, and starts the upgrade with the platform's own operation. */
export function StartDialog({ close }: { close: () => void }) {
  const packages = useSignal<readonly UpgradePackage[] | undefined>(undefined);
  const fileId = useSignal("");
  const group = useSignal("");
  const devices = useSignal("");
  const problem = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);

  async function load(): Promise<void> {
    try {
      const { data } = await iot.queryUpgradePackageList({ pageNo: 0, pageSize: 100 });
      packages.value = data;
      choose(data[0]);
    } catch (error) {
      problem.value = sentence(error);
    }
  }
  useEffect(() => void load(), []);

  /** The emulator of the demo has a group for each kind. */
  function choose(one: UpgradePackage | undefined): void {
    if (!one) return;
    fileId.value = one.fileId;
    if (faults.value.length > 0) group.value = isSoftware(one) ? "software-fleet" : "firmware-fleet";
  }

  async function start(): Promise<void> {
    const one = packages.value?.find((candidate) => candidate.fileId === fileId.value);
    if (!one) return;
    busy.value = true;
    problem.value = undefined;
    const ids = devices.value.split(/[\s,]+/).filter(Boolean);
    const { deviceType, model, manufacturerName } = one;
    const targets =
      ids.length > 0
        ? { devices: ids }
        : {
            deviceGroups: [group.value.trim()],
            deviceType: deviceType ?? "",
            model: model ?? "",
            manufacturerName: manufacturerName ?? "",
          };
    try {
      const create = isSoftware(one) ? iot.createSoftwareUpgradeTask : iot.createFirmwareUpgradeTask;
      const { operationId } = await create({ fileId: one.fileId, targets });
      await api("POST", `/api/campaigns/${operationId}`);
      chosen.value = operationId;
      close();
    } catch (error) {
      problem.value = sentence(error);
    } finally {
      busy.value = false;
    }
  }

  return (
    <Dialog title="Start a campaign" close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <label>
          Package
          <select
            value={fileId.value}
            disabled={!packages.value}
            onChange={(event) => choose(packages.value!.find((one) => one.fileId === event.currentTarget.value))}
          >
            {packages.value?.map((one) => (
              <option key={one.fileId} value={one.fileId}>
                {`${one.name ?? one.fileId} ${one.version ?? ""} (${isSoftware(one) ? "software" : "firmware"}, ${one.model ?? "any model"})`}
              </option>
            ))}
          </select>
        </label>
        <label>
          Device group
          <input value={group.value} onInput={(event) => (group.value = event.currentTarget.value)} />
        </label>
        <label>
          Or devices, by id
          <textarea
            rows={3}
            placeholder="One a line, at most 256"
            value={devices.value}
            onInput={(event) => (devices.value = event.currentTarget.value)}
          />
        </label>
        {problem.value && <p role="alert">{problem.value}</p>}
        <button type="submit" class="main" disabled={busy.value || !fileId.value}>
          {busy.value ? "Starting…" : "Start the upgrade"}
        </button>
      </form>
    </Dialog>
  );
}
