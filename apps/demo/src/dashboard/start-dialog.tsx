import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { UpgradePackage } from "@upcall/contracts";
import type { CampaignView } from "../app/views.ts";
import { closeTo, go, here, hrefTo, param } from "./address.ts";
import { api, iot, sentence } from "./api.ts";
import { findDevices } from "./devices.ts";
import { Dialog } from "./dialog.tsx";
import { faults } from "./feed.ts";
import { PolicyFields } from "./policy-fields.tsx";
import { Problem } from "./problem.tsx";
import { isSoftware, noFields, problemsOf, reasonOfParam, requestsOf, type StartFields } from "./start-request.ts";
import { counted } from "./words.ts";

/** Devices of the shown campaign that failed, all or for one reason. */
function failedDevices(reason: string | undefined): string[] {
  const failed = findDevices("FAIL", "");
  return failed.filter((row) => reason === undefined || row[4] === reason).map((row) => row[1]);
}

/**
 * Chooses a package and devices, and starts the upgrade with the platform's own operation.
 *
 * @param campaign given to start again with those of its devices that failed.
 */
export function StartDialog({ campaign }: { campaign: CampaignView | undefined }) {
  const packages = useSignal<readonly UpgradePackage[] | undefined>(undefined);
  const fileId = useSignal("");
  const fields = useSignal<StartFields>(noFields);
  const problem = useSignal<string | undefined>(undefined);
  const busy = useSignal("");
  const checking = useSignal(false);
  const edited = useSignal(false);
  const chosen = useComputed(() => packages.value?.find((one) => one.fileId === fileId.value));
  const requests = useComputed(() => (chosen.value ? requestsOf(fields.value, chosen.value) : []));
  const problems = useComputed(() => (checking.value ? problemsOf(requests.value, Date.now()) : {}));
  const set = (change: Partial<StartFields>): void => void (fields.value = { ...fields.value, ...change });
  const reason = reasonOfParam(param("reason"));

  const failed = campaign ? failedDevices(reason) : [];
  useEffect(() => {
    if (campaign && !edited.value) set({ devices: failed.join("\n") });
  }, [failed.length]);
  useEffect(() => {
    void load();
  }, []);

  async function load(): Promise<void> {
    try {
      const { data } = await iot.queryUpgradePackageList({ pageNo: 0, pageSize: 100 });
      packages.value = data.filter((one) => !campaign || isSoftware(one) === (campaign.kind === "software"));
      choose(packages.value[0]?.fileId ?? "");
    } catch (error) {
      problem.value = sentence(error);
    }
  }

  /** The emulator of the demo has a group for each kind. */
  function choose(id: string): void {
    fileId.value = id;
    if (campaign || faults.value.length === 0 || !chosen.value) return;
    set({ group: isSoftware(chosen.value) ? "software-fleet" : "firmware-fleet" });
  }

  async function start(): Promise<void> {
    checking.value = true;
    if (!chosen.value || Object.keys(problems.value).length > 0) return;
    problem.value = undefined;
    const create = isSoftware(chosen.value) ? iot.createSoftwareUpgradeTask : iot.createFirmwareUpgradeTask;
    const all = requests.value;
    let started: string | undefined;
    try {
      for (const [at, request] of all.entries()) {
        busy.value = all.length === 1 ? "Starting…" : `Starting ${at + 1} of ${all.length}…`;
        const { operationId } = await create(request);
        started ??= operationId;
        // What is started is left out, should the rest be refused and tried again.
        if (request.targets.devices) {
          const rest = all.slice(at + 1).flatMap(({ targets }) => targets.devices ?? []);
          if (rest.length > 0) set({ devices: rest.join("\n") });
        }
        await api.campaigns[":operationId"].$post({ param: { operationId } });
      }
      go(hrefTo("campaigns", started), { replace: true });
    } catch (error) {
      problem.value = sentence(error);
    } finally {
      busy.value = "";
    }
  }

  return (
    <Dialog
      title={campaign ? "Start again with devices that failed" : "Start a campaign"}
      close={() => closeTo(here({ start: undefined, reason: undefined }))}
    >
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        {reason !== undefined && <p class="small quiet">Those that failed with: {reason || "no reason given"}</p>}
        <label>
          Package
          <select
            value={fileId.value}
            disabled={!packages.value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {packages.value?.map((one) => (
              <option key={one.fileId} value={one.fileId}>
                {`${one.name ?? one.fileId} ${one.version ?? ""} (${isSoftware(one) ? "software" : "firmware"}, ${one.model ?? "any model"})`}
              </option>
            ))}
          </select>
        </label>
        {!campaign && (
          <label>
            Device group
            <input value={fields.value.group} onInput={(event) => set({ group: event.currentTarget.value })} />
            <Problem text={problems.value.group} />
          </label>
        )}
        <label>
          {campaign ? "Devices" : "Or devices, by id"}
          <textarea
            rows={4}
            placeholder="One a line"
            value={fields.value.devices}
            onInput={(event) => {
              edited.value = true;
              set({ devices: event.currentTarget.value });
            }}
          />
          <Problem text={problems.value.devices} />
        </label>
        {requests.value.length > 1 && (
          <p class="small quiet">
            The platform takes 256 devices at a time: this starts {counted(requests.value.length, "operation")}.
          </p>
        )}
        <PolicyFields fields={fields.value} problems={problems.value} set={set} />
        {problem.value && <p role="alert">{problem.value}</p>}
        <button type="submit" class="main" disabled={busy.value !== "" || !chosen.value}>
          {busy.value || "Start the upgrade"}
        </button>
      </form>
    </Dialog>
  );
}
