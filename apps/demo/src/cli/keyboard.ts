import { emitKeypressEvents } from "node:readline";

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/**
 * Listens to Enter on a terminal. Keys come one by one and unseen, so that they move nothing on the screen; Ctrl-C then comes as a key,
 * and only this process is interrupted: what it has started is stopped in order.
 */
export function onEnter(entered: () => void, end: AbortSignal): void {
  const { stdin } = process;
  if (!stdin.isTTY) return;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.on("keypress", (_, { name, ctrl }: Key) => {
    if (ctrl && name === "c") process.kill(process.pid, "SIGINT");
    else if (name === "return") entered();
  });
  end.addEventListener("abort", () => {
    stdin.setRawMode(false);
    stdin.pause();
  });
}
