import { connect, createServer, type AddressInfo } from "node:net";
import { Failure } from "./failure.ts";

/** Whether somebody listens on a port of this machine. */
export const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (there: boolean) => (): void => {
      socket.destroy();
      resolve(there);
    };
    socket.once("connect", end(true)).once("error", end(false));
  });

/** Gives the wanted port, or any free one for 0. Fails with what to do when it is taken. */
export const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", ({ code }: NodeJS.ErrnoException) => {
        const why = code === "EACCES" ? "may not be used by this user" : "is in use";
        reject(new Failure(`Port ${wanted} ${why}: choose another with --port, or leave --port out.`));
      })
      .listen(wanted, "127.0.0.1", () => {
        const { port } = probe.address() as AddressInfo;
        probe.close(() => resolve(port));
      });
  });

/** Browsers and `fetch` refuse to call some ports, such as 6000: a Worker there would be out of reach. */
export async function assertCallable(port: number): Promise<void> {
  const problem = await fetch(`http://127.0.0.1:${port}`).catch(({ cause }: Error) => (cause as Error).message);
  if (problem === "bad port")
    throw new Failure(`Port ${port} is refused by browsers: choose another with --port, or leave --port out.`);
}
