import { setup as install } from "./install.ts";
import { startPostgres } from "./postgres.ts";

/**
 * The setup of test projects that use PostgreSQL: one server for a whole run, whose address tests find in `UPCALL_TEST_POSTGRES`.
 * Who sets that variable beforehand has the tests run on a server of their own.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  await install();
  if (process.env["UPCALL_TEST_POSTGRES"]) return undefined;
  const server = await startPostgres();
  process.env["UPCALL_TEST_POSTGRES"] = server.url;
  return async () => {
    delete process.env["UPCALL_TEST_POSTGRES"];
    await server.stop();
  };
}
