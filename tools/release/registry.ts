import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { join } from "node:path";

const { runServer } = createRequire(import.meta.url)("verdaccio") as { runServer(config: object): Promise<Server> };

/** An npm registry on loopback that knows only what is published to it. */
export interface Registry {
  readonly url: string;
  /** Lines of an `.npmrc` that send `@upcall` packages here and everything else where it went before. */
  readonly npmrc: string;
  close(): Promise<void>;
}

/** Starts a registry in this process; its packages lie in `folder`. */
export async function startRegistry(folder: string): Promise<Registry> {
  const server = await runServer({
    self_path: folder,
    storage: join(folder, "storage"),
    uplinks: {},
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    packages: { "**": { access: "$all", publish: "$anonymous", unpublish: "$anonymous" } },
    log: { type: "stdout", level: "fatal" },
    max_body_size: "50mb",
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/`,
    npmrc: `@upcall:registry=http://${host}/\n//${host}/:_authToken=anybody\nfund=false\naudit=false\n`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
