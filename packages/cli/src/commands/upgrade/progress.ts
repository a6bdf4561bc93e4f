import { SingleBar } from "cli-progress";
import type { Session } from "../../session.ts";
import type { Counters } from "./counters.ts";

/** One look at a task. */
export interface Look extends Counters {
  readonly operationId: string;
  readonly status: string;
}

/** Shows looks at a task: a bar that moves on a terminal, a line for each change elsewhere. */
export interface Progress {
  show(look: Look): void;
  end(): void;
}

const said = ({ status, succeeded, failed, processing, waiting, total }: Look): string =>
  `${status}: ${succeeded} succeeded, ${failed} failed, ${processing} in progress, ${waiting} waiting, of ${total}`;

/** Draws on a terminal, writes lines elsewhere. */
export function createProgress({ screen, stdout }: Session): Progress {
  if (!screen.live) {
    let last = "";
    const show = (look: Look): void => {
      if (said(look) !== last) screen.event(look, () => said(look));
      last = said(look);
    };
    return { show, end: () => {} };
  }
  const { green, red, dim } = screen.colours;
  const format = `${green("{bar}")} {percentage}% ${green("{succeeded} ✔")} ${red("{failed} ✖")} ${dim("{rest} to go, {status}")}`;
  const bar = new SingleBar({ format, stream: stdout as never, barsize: 30, hideCursor: true, gracefulExit: false });
  bar.start(1, 0, { succeeded: 0, failed: 0, rest: "?", status: "wait" });
  return {
    show: (look) => {
      const { total, succeeded, failed, status } = look;
      bar.setTotal(Math.max(1, total));
      bar.update(succeeded + failed, { succeeded, failed, rest: total - succeeded - failed, status });
    },
    end: () => bar.stop(),
  };
}
