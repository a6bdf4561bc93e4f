import { SingleBar } from "cli-progress";
import { printable } from "../screen/printable.ts";
import type { Session } from "../session.ts";
import type { Counters } from "./counters.ts";

/** Where a task stands. */
export interface State extends Counters {
  readonly operationId: string;
  readonly status: string;
}

/** Shows how a task goes on: a bar that moves on a terminal, a line for each change elsewhere. */
export interface Progress {
  show(state: State): void;
  end(): void;
}

const sentence = ({ status, succeeded, failed, processing, waiting, total }: State): string =>
  `${status}: ${succeeded} succeeded, ${failed} failed, ${processing} in progress, ${waiting} waiting, of ${total}`;

/** Draws on a terminal, writes lines elsewhere. */
export const createProgress = (session: Session): Progress => (session.screen.live ? bar(session) : lines(session));

function lines({ screen }: Session): Progress {
  let last = "";
  return {
    show(state) {
      if (sentence(state) !== last) screen.event(state, () => sentence(state));
      last = sentence(state);
    },
    end: () => {},
  };
}

function bar({ stdout }: Session): Progress {
  const format = "{bar} {percentage}% {succeeded} ✔ {failed} ✖ {rest} to go, {status}";
  const drawn = new SingleBar({ format, stream: stdout as never, barsize: 30, hideCursor: true, gracefulExit: false });
  drawn.start(1, 0, { succeeded: 0, failed: 0, rest: "?", status: "wait" });
  return {
    show({ total, succeeded, failed, status }) {
      drawn.setTotal(Math.max(1, total));
      drawn.update(succeeded + failed, {
        succeeded,
        failed,
        rest: total - succeeded - failed,
        status: printable(status),
      });
    },
    end: () => drawn.stop(),
  };
}
