import { connect } from "node:net";

/** Opens a TCP connection and closes it; resolves with what stopped it, `undefined` when nothing did. */
export function reach(address: string, port: number, timeout: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const end = (reason?: string): void => {
      resolve(reason);
      socket.destroy();
    };
    socket.setTimeout(timeout, () => end("ETIMEDOUT"));
    socket.on("error", (error: NodeJS.ErrnoException) => end(error.code ?? "UNKNOWN"));
    socket.on("connect", () => end());
  });
}
