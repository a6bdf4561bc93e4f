import { Client } from "pg";

/** A database on a PostgreSQL server that other tests use at the same time. */
export interface OwnDatabase {
  /** Connection string. */
  readonly url: string;
  drop(): Promise<void>;
}

/** Creates an empty one on the server that the setup of the tests has started. */
export async function ownDatabase(server: string = process.env["UPCALL_TEST_POSTGRES"]!): Promise<OwnDatabase> {
  const name = `upcall_${crypto.randomUUID().replaceAll("-", "")}`;
  const administer = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await administer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  // The server waits some seconds for connections to end. Ending them by force would be an error to their clients.
  return { url: url.href, drop: () => administer(`drop database ${name}`) };
}
