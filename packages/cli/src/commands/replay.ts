import { Command } from "commander";
import { choose } from "../config/choose.ts";
import { settings } from "../config/settings.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { wholeFrom, words } from "../flags/readers.ts";
import { targetOf } from "../flags/target.ts";
import { withInbox } from "../inbox/open-inbox.ts";
import { deliver } from "../network/deliver.ts";
import { trustAnchors } from "../network/trust-anchors.ts";
import { type Session, type Shell, doing } from "../session.ts";
import { since } from "../flags/since.ts";
import { type Stored, fromInbox, fromRecording } from "../inbox/stored.ts";

export const command = (shell: Shell): Command =>
  new Command("replay")
    .description(
      "Sends stored notifications to a URL once more, in order of arrival: those of an inbox, or of a recording that " +
        "`upcall listen --json` wrote. Ends with 1 when one is not answered with 200.",
    )
    .argument("[recording]", "file with a JSON object on each line; - is standard input; without one the inbox is read")
    .requiredOption("--to <url>", "where to")
    .option(settings.inbox.flag, settings.inbox.about)
    .option("--since <when>", "only what arrived since then: 90s, 15m, 2h, 3d, or a time such as 2026-01-31T22:00Z")
    .option("--type <types>", "only these types, with commas between", words)
    .option("--limit <number>", "at most so many", wholeFrom(1, 1_000_000))
    .option(settings.callbackCa.flag, settings.callbackCa.about)
    .action(doing(shell, run));

interface Flags {
  readonly to: string;
  readonly inbox?: string;
  readonly since?: string;
  readonly type?: readonly string[];
  readonly limit?: number;
  readonly callbackCa?: string;
}

/** Sends what was stored, one after the other. Ends with `bad` when one is not answered with 200. */
async function run(session: Session, recording: string | undefined, flags: Flags): Promise<ExitCode> {
  const url = targetOf("--to", flags.to);
  const earliest = flags.since === undefined ? undefined : since(flags.since, session.now());
  const { callbackCa } = await choose(session, flags);
  const destination = { url, ca: await trustAnchors(callbackCa?.value), signal: session.signal };
  const wanted = ({ type, receivedAt }: Stored): boolean =>
    (earliest === undefined || (receivedAt ?? Infinity) >= earliest) &&
    (flags.type === undefined || flags.type.includes(type ?? ""));

  async function send(all: AsyncIterable<Stored>): Promise<ExitCode> {
    const count = { sent: 0, delivered: 0 };
    for await (const stored of all) {
      if (!wanted(stored)) continue;
      if (count.sent === flags.limit) break;
      const { status, took } = await deliver(stored.body, destination);
      count.sent += 1;
      if (status === 200) count.delivered += 1;
      else
        session.screen.remark(({ red }) =>
          red(`${stored.type ?? "unreadable"}: answered ${status} after ${Math.round(took)} ms`),
        );
    }
    const { sent, delivered } = count;
    const good = sent === delivered;
    session.screen.show({ ...count, refused: sent - delivered }, ({ green, red }) =>
      good ? green(`✔ ${sent} sent, all delivered`) : red(`✖ ${sent} sent, ${sent - delivered} not answered with 200`),
    );
    return good ? exitCodes.done : exitCodes.bad;
  }

  if (recording !== undefined) return send(fromRecording(recording, session));
  return withInbox(session, flags, (inbox) => send(fromInbox(inbox, earliest)));
}
