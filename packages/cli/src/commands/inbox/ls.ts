import type { DeliveryRecord, JobRecord, Summary } from "@upcall/receiver";
import { wordOf } from "../../flags/known-word.ts";
import { shownDelivery, shownJob, shownTime } from "../../inbox/shown.ts";
import { withInbox } from "../../inbox/with-inbox.ts";
import type { Colours } from "../../screen/colours.ts";
import { table } from "../../screen/table.ts";
import type { Session } from "../../session.ts";

interface Flags {
  readonly inbox?: string;
  readonly status?: string;
  readonly dead?: true;
  readonly after: number;
  readonly limit: number;
}

const statuses = ["unread", "judged", "quarantined"] as const;

/** Shows a page of deliveries, or of dead letters, under what lies in the inbox as a whole. */
export async function run(session: Session, flags: Flags): Promise<void> {
  const { after, limit, dead } = flags;
  const filter = flags.status === undefined ? {} : { status: wordOf("--status", statuses, flags.status) };
  await withInbox(session, flags, async (inbox) => {
    const summary = await inbox.summary();
    if (dead) {
      const jobs = await inbox.jobs({ status: "dead", after, limit });
      return session.screen.show({ summary, jobs: jobs.map(shownJob) }, (colours) =>
        deadLetters(colours, summary, jobs),
      );
    }
    const deliveries = await inbox.deliveries({ ...filter, after, limit });
    return session.screen.show({ summary, deliveries: deliveries.map(shownDelivery) }, (colours) =>
      listed(colours, summary, deliveries),
    );
  });
}

const headline = ({ bold }: Colours, { unread, quarantined, open, dead }: Summary): string =>
  bold(`${unread} unread, ${quarantined} quarantined, ${open} jobs open, ${dead} dead`);

function listed(colours: Colours, summary: Summary, deliveries: readonly DeliveryRecord[]): string {
  const row = ({ seq, receivedAt, type, status, verdict, id }: DeliveryRecord): string[] => [
    `${seq}`,
    shownTime(receivedAt),
    type ?? "?",
    verdict ?? status,
    id,
  ];
  if (deliveries.length === 0) return headline(colours, summary);
  return `${headline(colours, summary)}\n\n${table(colours, ["SEQ", "RECEIVED", "TYPE", "STATE", "ID"], deliveries.map(row))}`;
}

function deadLetters(colours: Colours, summary: Summary, jobs: readonly JobRecord[]): string {
  const row = ({ seq, handler, tries, error, key }: JobRecord): string[] => [
    `${seq}`,
    handler,
    `${tries}`,
    error ?? "",
    key,
  ];
  if (jobs.length === 0) return headline(colours, summary);
  return `${headline(colours, summary)}\n\n${table(colours, ["SEQ", "HANDLER", "TRIES", "ERROR", "KEY"], jobs.map(row))}`;
}
