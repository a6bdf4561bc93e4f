import { Command, Option } from "commander";
import { ConfigError } from "@upcall/contracts/errors";
import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import { createReceiver, type DeliveryRecord, type Inbox, type JobRecord, type Summary } from "@upcall/receiver";
import { allOf } from "../all-of.ts";
import type { MiddlewareHandler } from "hono";
import { settings } from "../config/settings.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { oneOf, wholeFrom } from "../flags/readers.ts";
import { withInbox } from "../inbox/open-inbox.ts";
import { pagesOf } from "../inbox/pages.ts";
import { shownDelivery, shownJob, shownTime } from "../inbox/shown.ts";
import type { Colours } from "../screen/colours.ts";
import { table } from "../screen/table.ts";
import { doing, type Session, type Shell } from "../session.ts";

const place = [settings.inbox.flag, settings.inbox.about] as const;

const ls = (shell: Shell): Command =>
  new Command("ls")
    .summary("list deliveries or dead letters")
    .description(
      "Counts the records of the inbox and lists its deliveries in order of arrival. With --dead it lists dead letters instead.",
    )
    .option(...place)
    .addOption(oneOf("--status <status>", "only deliveries in this state", ["unread", "judged", "quarantined"]))
    .addOption(new Option("--dead", "list the dead letters instead").conflicts("status"))
    .option(
      "--after <seq>",
      "begin after the delivery or job with this number",
      wholeFrom(0, Number.MAX_SAFE_INTEGER),
      0,
    )
    .option("--limit <number>", "at most so many", wholeFrom(1, 10_000), 50)
    .action(doing(shell, runLs));

const retry = (shell: Shell): Command =>
  new Command("retry")
    .summary("retry dead letters")
    .description(
      "Makes dead letters due at once. The application that owns the inbox runs them the next time it looks for work. " +
        "Ends with 1 when a key is not among the dead letters.",
    )
    .argument("[key...]", "event keys, as `upcall inbox ls --dead` shows them")
    .option(...place)
    .option("--all", "every dead letter")
    .action(doing(shell, runRetry));

const quarantine = (shell: Shell): Command =>
  new Command("quarantine")
    .summary("list unreadable deliveries, and read them again")
    .description(
      "Lists quarantined deliveries. With ids it shows their bytes. With --retry it reads them again. " +
        "Ends with 1 when an id is not in quarantine.",
    )
    .argument("[id...]", "ids of deliveries")
    .option(...place)
    .option("--retry", "read again all quarantined deliveries, or those of the ids")
    .action(doing(shell, runQuarantine));

export const command = (shell: Shell): Command =>
  new Command("inbox")
    .description("Shows the inbox of a receiver, retries its dead letters, and reads its quarantine again.")
    .addCommand(ls(shell))
    .addCommand(retry(shell))
    .addCommand(quarantine(shell));

interface LsFlags {
  readonly inbox?: string;
  readonly status?: DeliveryRecord["status"];
  readonly dead?: true;
  readonly after: number;
  readonly limit: number;
}

/** Shows a page of deliveries, or of dead letters, under what lies in the inbox as a whole. */
async function runLs(session: Session, flags: LsFlags): Promise<void> {
  const { after, limit, status, dead } = flags;
  await withInbox(session, flags, async (opened) => {
    const summary = await opened.summary();
    if (dead) {
      const jobs = await opened.jobs({ status: "dead", after, limit });
      const headings = ["SEQ", "HANDLER", "TRIES", "ERROR", "KEY"];
      return session.screen.show({ summary, jobs: jobs.map(shownJob) }, page(summary, headings, jobs.map(jobRow)));
    }
    const deliveries = await opened.deliveries({ ...(status && { status }), after, limit });
    const headings = ["SEQ", "RECEIVED", "TYPE", "STATE", "ID"];
    const text = page(summary, headings, deliveries.map(deliveryRow));
    return session.screen.show({ summary, deliveries: deliveries.map(shownDelivery) }, text);
  });
}

/** What lies in the inbox as a whole, above the rows. */
const page =
  ({ unread, quarantined, open, dead }: Summary, headings: readonly string[], rows: readonly string[][]) =>
  ({ bold }: Colours): string[] => [
    bold(`${unread} unread, ${quarantined} quarantined, ${open} jobs open, ${dead} dead`),
    ...(rows.length > 0 ? ["", ...table(headings, rows)] : []),
  ];

const deliveryRow = ({ seq, receivedAt, type, status, verdict, id }: DeliveryRecord): string[] => [
  `${seq}`,
  shownTime(receivedAt),
  type ?? "?",
  verdict ?? status,
  id,
];

const jobRow = ({ seq, handler, tries, error, key }: JobRecord): string[] => [
  `${seq}`,
  handler,
  `${tries}`,
  error ?? "",
  key,
];

/** Makes dead letters due again. Ends with `bad` when a key is not among them. */
async function runRetry(
  session: Session,
  keys: readonly string[],
  flags: { readonly inbox?: string; readonly all?: true },
): Promise<ExitCode> {
  if (keys.length > 0 === (flags.all === true)) throw new ConfigError("key", "say what to retry: event keys, or --all");
  return withInbox(session, flags, async (opened) => {
    const dead = await allOf(pagesOf((page) => opened.jobs({ status: "dead", ...page })));
    const deadKeys = new Set(dead.map(({ key }) => key));
    const notFound = keys.filter((key) => !deadKeys.has(key));
    const revived = await opened.revive(flags.all ? undefined : keys, session.now());
    session.screen.show({ revived, notFound }, ({ green, yellow, red, dim }) => [
      ...notFound.map((key) => `${red("✖")} ${key}: no dead letter has this key`),
      ...(revived > 0
        ? [
            `${green("✔")} ${revived} dead ${revived === 1 ? "letter is" : "letters are"} due now.`,
            dim(
              "The receiver of this inbox runs them the next time it looks for work; a sweep looks every 30 s by default.",
            ),
          ]
        : [`${yellow("–")} Nothing was retried.`]),
    ]);
    return notFound.length > 0 ? exitCodes.bad : exitCodes.done;
  });
}

/** Lists or shows quarantined deliveries, or takes them up again. Ends with `bad` when an id is not among them. */
async function runQuarantine(
  session: Session,
  ids: readonly string[],
  flags: { readonly inbox?: string; readonly retry?: true },
): Promise<ExitCode> {
  return withInbox(session, flags, async (opened) => {
    const filter = { status: "quarantined" as const, ...(ids.length > 0 && { ids }) };
    const found = await allOf(pagesOf((page) => opened.deliveries({ ...filter, ...page })));
    const notFound = ids.filter((id) => !found.some((one) => one.id === id));
    if (flags.retry) await reopen(session, opened, found, notFound);
    else showQuarantined(session, found, ids.length > 0, notFound);
    return notFound.length > 0 ? exitCodes.bad : exitCodes.done;
  });
}

const missing = (ids: readonly string[], red: (text: string) => string): string[] =>
  ids.map((id) => `${red("✖")} ${id}: not in quarantine`);

function showQuarantined(
  { screen }: Session,
  found: readonly DeliveryRecord[],
  bodies: boolean,
  notFound: readonly string[],
): void {
  screen.remark(({ red }) => missing(notFound, red));
  screen.show(found.map(shownDelivery), () => {
    if (bodies) return found.flatMap(({ body }) => new TextDecoder().decode(body).split("\n"));
    if (found.length === 0) return "Nothing is in quarantine.";
    const rows = found.map(({ id, receivedAt, body, problem }) => [
      id,
      shownTime(receivedAt),
      `${body.length}`,
      problem ?? "",
    ]);
    return table(["ID", "RECEIVED", "BYTES", "PROBLEM"], rows);
  });
}

/** Nobody is trusted here: this receiver only reads what is stored. */
const nobody: MiddlewareHandler = async (c) => c.body(null, 404);

async function reopen(
  { screen }: Session,
  opened: Inbox<unknown>,
  found: readonly DeliveryRecord[],
  notFound: readonly string[],
): Promise<void> {
  const receiver = createReceiver({ inbox: opened, trust: [nobody], schemas: businessNotificationSchemas });
  const reopened = await receiver.replay({ quarantined: found.map(({ id }) => id) });
  const rest = found.length - reopened;
  screen.show({ reopened, unreadable: rest, notFound }, ({ green, yellow, red }) => [
    ...missing(notFound, red),
    ...(reopened > 0
      ? [`${green("✔")} ${deliveries(reopened)} can be read now; the receiver of this inbox judges them next.`]
      : []),
    ...(rest > 0 ? [`${yellow("–")} ${deliveries(rest)} still cannot be read and stay in quarantine.`] : []),
    ...(found.length === 0 && notFound.length === 0 ? ["Nothing is in quarantine."] : []),
  ]);
}

const deliveries = (count: number): string => `${count} ${count === 1 ? "delivery" : "deliveries"}`;
