// One of several processes that open the same new file at once: stores one delivery and ends.
import Database from "libsql";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";

const [place = "", id = ""] = process.argv.slice(2);
const database = new Database(place);
const reading = { readable: false, problem: "test" } as const;
await sqliteInbox(database).accept({ id, receivedAt: 0, via: "push", body: new Uint8Array(), reading });
database.close();
