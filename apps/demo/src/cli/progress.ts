import { createLogUpdate } from "log-update";

/** One campaign as it stands. */
export interface CampaignProgress {
  readonly name: string;
  readonly devices: number;
  /** Devices per latest state. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Where progress goes: redrawn in place on a terminal, otherwise a line whenever a tenth of a campaign is done. */
export interface Progress {
  show(campaigns: readonly CampaignProgress[]): void;
  /** Leaves the last picture standing. */
  end(): void;
}

const columns = ["downloading", "downloaded", "updating", "SUCCESS", "FAIL"] as const;
const doneOf = ({ counts }: CampaignProgress): number => (counts["SUCCESS"] ?? 0) + (counts["FAIL"] ?? 0);
const shareOf = (campaign: CampaignProgress): number => doneOf(campaign) / campaign.devices;

function line(campaign: CampaignProgress): string {
  const told = columns.map((state) => `${state} ${String(campaign.counts[state] ?? 0).padStart(4)}`);
  const percent = String(Math.floor(100 * shareOf(campaign))).padStart(3);
  return `${campaign.name.padEnd(9)} ${percent} %  ${told.join("  ")}  of ${campaign.devices}`;
}

function bar(campaign: CampaignProgress): string {
  const width = 24;
  const full = Math.round(width * shareOf(campaign));
  return `${"█".repeat(full)}${"░".repeat(width - full)}`;
}

export function createProgress(output: NodeJS.WriteStream): Progress {
  if (output.isTTY) {
    const draw = createLogUpdate(output);
    return {
      show: (campaigns) => draw(campaigns.map((campaign) => `${bar(campaign)}  ${line(campaign)}`).join("\n")),
      end: () => draw.done(),
    };
  }
  const told = new Map<number, number>();
  return {
    show(campaigns) {
      for (const [at, campaign] of campaigns.entries()) {
        const tenth = Math.floor(10 * shareOf(campaign));
        if (told.get(at) === tenth) continue;
        told.set(at, tenth);
        output.write(`${line(campaign)}\n`);
      }
    },
    end: () => {},
  };
}
