import { createLogUpdate } from "log-update";

/** One campaign as it stands. */
export interface CampaignProgress {
  readonly name: string;
  readonly devices: number;
  /** Devices per latest state. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Where the demo writes: progress is redrawn in place on a terminal, otherwise a line whenever a tenth of a campaign is done. */
export interface Screen {
  /** Writes a line that stays, above the progress. */
  say(text: string): void;
  show(campaigns: readonly CampaignProgress[]): void;
  /** Leaves the last picture standing. */
  end(): void;
}

const words = [
  ["downloading", "downloading"],
  ["downloaded", "downloaded"],
  ["updating", "updating"],
  ["SUCCESS", "ok"],
  ["FAIL", "failed"],
] as const;
const doneOf = ({ counts }: CampaignProgress): number => (counts["SUCCESS"] ?? 0) + (counts["FAIL"] ?? 0);
const shareOf = (campaign: CampaignProgress): number => doneOf(campaign) / campaign.devices;

const states = ({ counts }: CampaignProgress): string =>
  words.map(([state, word]) => `${counts[state] ?? 0} ${word}`).join(", ");
const percent = (campaign: CampaignProgress): string => String(Math.floor(100 * shareOf(campaign))).padStart(3);

const line = (campaign: CampaignProgress): string =>
  `${campaign.name} ${percent(campaign)} % of ${campaign.devices}: ${states(campaign)}`;

/** Two lines, so that they fit a terminal of 80 columns. */
function picture(campaign: CampaignProgress): string {
  const width = 40;
  const full = Math.round(width * shareOf(campaign));
  const bar = `${"█".repeat(full)}${"░".repeat(width - full)}`;
  return `${campaign.name.padEnd(9)}${bar} ${percent(campaign)} % of ${campaign.devices}\n${states(campaign)}`;
}

export function createScreen(output: NodeJS.WriteStream): Screen {
  if (output.isTTY) {
    // A pseudo-terminal without a size says 0, for which log-update draws nothing; a resize overwrites both.
    output.columns ||= 80;
    output.rows ||= 24;
    const draw = createLogUpdate(output);
    return {
      say: (text) => draw.persist(text),
      show: (campaigns) => draw(campaigns.map(picture).join("\n")),
      end: () => draw.done(),
    };
  }
  const shown = new Map<number, number>();
  return {
    say: (text) => void output.write(`${text}\n`),
    show(campaigns) {
      for (const [at, campaign] of campaigns.entries()) {
        const tenth = Math.floor(10 * shareOf(campaign));
        if (shown.get(at) === tenth) continue;
        shown.set(at, tenth);
        output.write(`${line(campaign)}\n`);
      }
    },
    end: () => {},
  };
}

/** The one that people see. */
export const screen: Screen = createScreen(process.stdout);
