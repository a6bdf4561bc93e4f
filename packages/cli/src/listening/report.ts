import { isUpcallError } from "@upcall/contracts/errors";
import type { HandlerContext, ReceiverEvent, UnknownBody } from "@upcall/receiver";
import type { Colours } from "../screen/colours.ts";
import type { Screen } from "../screen/screen.ts";

const clock = (milliseconds: number): string => new Date(milliseconds).toLocaleTimeString("sv-SE");
const typeWidth = 26;

/** Shows what a local receiver gets, one line each. */
export function reporter(screen: Screen) {
  return {
    notified(body: UnknownBody, { receivedAt, verdict, attempt, event, idempotencyKey }: HandlerContext): void {
      const notification = { receivedAt: new Date(receivedAt).toISOString(), verdict, attempt, idempotencyKey, body };
      screen.event({ kind: "notification", ...notification }, (colours) => {
        const what = `${body.notifyType.padEnd(typeWidth)} ${subjectOf(body)} ${stateOf(event, colours)}`;
        return `${colours.dim(clock(receivedAt))} ${what}${colours.dim(remark(verdict, attempt))}`;
      });
    },
    passedOn(body: UnknownBody, { idempotencyKey, tries }: HandlerContext, status: number): void {
      const text = `${" ".repeat(9)}${subjectOf(body)} passed on: ${status}${tries > 1 ? `, try ${tries}` : ""}`;
      screen.event({ kind: "passed-on", idempotencyKey, status, tries }, ({ green }) => green(text));
    },
    happened(happening: ReceiverEvent): void {
      const line = lineOf(happening);
      if (line) screen.event({ kind: happening.kind, ...line.json }, (colours) => line.text(colours));
    },
  };
}

const subjectOf = ({ deviceId }: UnknownBody): string => (typeof deviceId === "string" ? deviceId : "");

function stateOf(event: HandlerContext["event"], { bold, green, red }: Colours): string {
  if (!event) return "";
  if ("phase" in event) return event.phase;
  const paint = event.outcome === "SUCCESS" ? green : red;
  const why = event.outcome !== "SUCCESS" && event.reason ? ` (${event.reason})` : "";
  return bold(paint(event.outcome)) + why;
}

/** Why a trust check refuses, by the check's name. */
const reasons: Readonly<Record<string, string>> = {
  pathToken: "its path does not end in the token",
  thisMachine: "it did not come from this machine",
};

/** Only what is out of the ordinary. */
function remark(verdict: string, attempt: number): string {
  const remarks = [verdict === "advanced" ? "" : verdict, attempt > 1 ? `attempt ${attempt}` : ""].filter(Boolean);
  return remarks.length > 0 ? ` [${remarks.join(", ")}]` : "";
}

interface Line {
  readonly json: object;
  text(colours: Colours): string;
}

function lineOf(happening: ReceiverEvent): Line | undefined {
  switch (happening.kind) {
    case "judged": {
      const { verdict, type, receivedAt, state } = happening.judged;
      if (verdict !== "duplicate") return undefined;
      const text = `${clock(receivedAt)} ${type.padEnd(typeWidth)} ${state ?? ""} [duplicate]`;
      return { json: { type, verdict }, text: ({ dim }) => dim(text) };
    }
    case "quarantined": {
      const { deliveryId, problem } = happening;
      return { json: { deliveryId, problem }, text: ({ yellow }) => yellow(`quarantined: ${problem}`) };
    }
    case "refused": {
      const { status, checks } = happening;
      return {
        json: { status, checks },
        text: ({ yellow }) =>
          yellow(
            `refused with ${status}: ${checks.map((check) => reasons[check] ?? check).join(", ") || "not a delivery"}`,
          ),
      };
    }
    case "handled": {
      const { outcome, job } = happening;
      if (outcome.kind === "done") return undefined;
      const what = outcome.kind === "dead" ? "dead letter, see upcall inbox ls --dead" : "will be tried again";
      return {
        json: { outcome: outcome.kind, key: job.key, tries: job.tries, error: outcome.error },
        text: ({ red }) => red(`${" ".repeat(9)}${outcome.error}; ${what}`),
      };
    }
    case "unavailable":
    case "fault": {
      const what = happening.kind === "fault" ? happening.where : happening.why;
      const error = isUpcallError(happening.error) ? happening.error.message : String(happening.error ?? "");
      return { json: { what, error }, text: ({ red }) => red(`${what} failed${error ? `: ${error}` : ""}`) };
    }
    default:
      return undefined;
  }
}
