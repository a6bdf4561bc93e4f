import { choose } from "../../config/choose.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import { targetOf } from "../../flags/target.ts";
import { withInbox } from "../../inbox/with-inbox.ts";
import { deliver } from "../../network/deliver.ts";
import { trustAnchors } from "../../network/trust-anchors.ts";
import type { Session } from "../../session.ts";
import { since } from "./since.ts";
import { fromInbox, fromRecording, type Stored } from "./stored.ts";

interface Flags {
  readonly to: string;
  readonly inbox?: string;
  readonly since?: string;
  readonly type?: readonly string[];
  readonly limit?: number;
  readonly callbackCa?: string;
}

/** Sends what was stored, one after the other. Ends with `bad` when one is not answered with 200. */
export async function run(session: Session, recording: string | undefined, flags: Flags): Promise<ExitCode> {
  const url = targetOf("--to", flags.to);
  const earliest = flags.since === undefined ? undefined : since(flags.since, session.now());
  const { callbackCa } = await choose(session, flags);
  const destination = { url, ca: await trustAnchors(callbackCa?.value), signal: session.signal };
  const wanted = ({ type, receivedAt }: Stored): boolean =>
    (earliest === undefined || (receivedAt ?? Infinity) >= earliest) &&
    (flags.type === undefined || flags.type.includes(type ?? ""));

  async function send(all: AsyncIterable<Stored>): Promise<ExitCode> {
    const count = { sent: 0, taken: 0 };
    for await (const stored of all) {
      if (!wanted(stored)) continue;
      if (count.sent === flags.limit) break;
      const { status, took } = await deliver(stored.body, destination);
      count.sent += 1;
      if (status === 200) count.taken += 1;
      else
        session.screen.remark(({ red }) =>
          red(`${stored.type ?? "unreadable"}: answered ${status} after ${Math.round(took)} ms`),
        );
    }
    const { sent, taken } = count;
    session.screen.show({ sent, taken, refused: sent - taken }, ({ green, red }) =>
      sent === taken ? green(`✔ ${sent} sent, all taken`) : red(`✖ ${sent} sent, ${sent - taken} not taken`),
    );
    return sent === taken ? exitCodes.done : exitCodes.bad;
  }

  if (recording !== undefined) return send(fromRecording(recording, session));
  return withInbox(session, flags, (inbox) => send(fromInbox(inbox)));
}
