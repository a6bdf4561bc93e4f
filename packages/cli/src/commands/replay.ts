import { Command } from "commander";
import { ConfigError } from "@upcall/contracts/errors";
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
        "`upcall listen --json` wrote. Ends with 1 when one is not answered with 200. When the receiver cannot be reached any more, " +
        "it says what was sent, and with which --after to go on.",
    )
    .argument("[recording]", "file with a JSON object on each line; - is standard input; without one the inbox is read")
    .requiredOption("--to <url>", "where to")
    .option(settings.inbox.flag, settings.inbox.about)
    .option("--since <when>", "only what arrived since then: 90s, 15m, 2h, 3d, or a time such as 2026-01-31T22:00Z")
    .option("--type <types>", "only these types, with commas between", words)
    .option(
      "--after <number>",
      "begin after this delivery of the inbox or line of the recording",
      wholeFrom(0, Number.MAX_SAFE_INTEGER),
      0,
    )
    .option("--limit <number>", "at most so many", wholeFrom(1, 1_000_000))
    .option(settings.callbackCa.flag, settings.callbackCa.about)
    .action(doing(shell, run));

interface Flags {
  readonly to: string;
  readonly inbox?: string;
  readonly since?: string;
  readonly type?: readonly string[];
  readonly after: number;
  readonly limit?: number;
  readonly callbackCa?: string;
}

/** Sends what was stored, one after the other. Ends with `bad` when one is not answered with 200. */
async function run(session: Session, recording: string | undefined, flags: Flags): Promise<ExitCode> {
  if (recording !== undefined && flags.inbox !== undefined)
    throw new ConfigError("--inbox", "cannot go with a recording; give one of them");
  const url = targetOf("--to", flags.to);
  const earliest = flags.since === undefined ? undefined : since(flags.since, session.now());
  const { callbackCa } = await choose(session, flags);
  const destination = { url, ca: await trustAnchors(callbackCa?.value), signal: session.signal };
  const wanted = ({ seq, type, receivedAt }: Stored): boolean =>
    seq > flags.after &&
    (earliest === undefined || (receivedAt ?? Infinity) >= earliest) &&
    (flags.type === undefined || flags.type.includes(type ?? ""));

  async function send(all: AsyncIterable<Stored>): Promise<ExitCode> {
    const { screen } = session;
    const count = { sent: 0, delivered: 0, refused: 0 };
    const said = (): string =>
      `${count.sent} sent, ${count.refused === 0 ? "all delivered" : `${count.refused} not answered with 200`}`;
    let after = flags.after;
    try {
      for await (const stored of all) {
        if (!wanted(stored)) continue;
        if (count.sent === flags.limit) break;
        const { status, took } = await deliver(stored.body, destination);
        after = stored.seq;
        count.sent += 1;
        count[status === 200 ? "delivered" : "refused"] += 1;
        if (status !== 200)
          screen.remark(({ red }) =>
            red(`${stored.type ?? "unreadable"}: answered ${status} after ${Math.round(took)} ms`),
          );
      }
    } catch (error) {
      if (count.sent > 0) screen.show({ ...count, after }, ({ red }) => red(`✖ ${said()}; to go on: --after ${after}`));
      throw error;
    }
    const good = count.refused === 0;
    screen.show(count, ({ green, red }) => (good ? green(`✔ ${said()}`) : red(`✖ ${said()}`)));
    return good ? exitCodes.done : exitCodes.bad;
  }

  if (recording !== undefined) return send(fromRecording(recording, session));
  return withInbox(session, flags, (inbox) => send(fromInbox(inbox, earliest, flags.after)));
}
