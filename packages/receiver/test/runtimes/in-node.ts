import { DatabaseSync } from "node:sqlite";
import { serve } from "@upcall/receiver/serve/node";
import { report } from "./report.ts";

await report({
  openDatabase: (file) => new DatabaseSync(file),
  serve: (receiver) => serve(receiver, { port: 0, hostname: "127.0.0.1" }),
});
