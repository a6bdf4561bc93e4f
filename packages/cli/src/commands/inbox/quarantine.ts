import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import { createReceiver, type DeliveryRecord, type Inbox } from "@upcall/receiver";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import { shownDelivery, shownTime } from "../../inbox/shown.ts";
import { withInbox } from "../../inbox/with-inbox.ts";
import { table } from "../../screen/table.ts";
import type { Session } from "../../session.ts";

interface Flags {
  readonly inbox?: string;
  readonly retry?: true;
}

/** Lists or shows quarantined deliveries, or takes them up again. Ends with `bad` when an id is not among them. */
export async function run(session: Session, ids: readonly string[], flags: Flags): Promise<ExitCode | void> {
  return withInbox(session, flags, async (inbox) => {
    if (flags.retry) return retry(session, inbox, ids);
    const all = await quarantined(inbox);
    const found = ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all;
    session.screen.show(found.map(shownDelivery), (colours) => {
      if (found.length === 0) return "Nothing is in quarantine.";
      if (ids.length > 0) return found.map(({ body }) => new TextDecoder().decode(body)).join("\n");
      const row = ({ id, receivedAt, body, problem }: DeliveryRecord): string[] => [
        id,
        shownTime(receivedAt),
        `${body.length}`,
        problem ?? "",
      ];
      return table(colours, ["ID", "RECEIVED", "BYTES", "PROBLEM"], found.map(row));
    });
    return ids.length > 0 && found.length < ids.length ? exitCodes.bad : exitCodes.done;
  });
}

const pageSize = 500;

async function quarantined(inbox: Inbox<unknown>): Promise<DeliveryRecord[]> {
  const all: DeliveryRecord[] = [];
  for (;;) {
    const page = await inbox.deliveries({ status: "quarantined", after: all.at(-1)?.seq ?? 0, limit: pageSize });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

/** Nobody is trusted here: this receiver only reads what is stored. */
const nobody = async (): Promise<void> => undefined;

async function retry({ screen }: Session, inbox: Inbox<unknown>, ids: readonly string[]): Promise<void> {
  const receiver = createReceiver({ inbox, trust: [nobody], schemas: businessNotificationSchemas });
  const reopened = await receiver.replay({ quarantined: ids.length > 0 ? ids : "all" });
  screen.show(
    { reopened },
    ({ green }) =>
      `${green("✔")} ${reopened} ${reopened === 1 ? "delivery" : "deliveries"} can be read now and will be judged`,
  );
}
