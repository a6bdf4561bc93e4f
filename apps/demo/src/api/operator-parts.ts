import type { Receiver } from "@upcall/receiver";
import type { OperationConfirmer } from "../app/confirm-operations.ts";
import type { Sql, SqlStatement } from "../app/database.ts";
import type { Faults } from "../app/faults.ts";
import type { Feed } from "../app/feed.ts";
import type { InboxReader } from "../app/inbox-reader.ts";
import type { Reconciling } from "../app/reconciling.ts";
import type { Subscriptions } from "../app/subscriptions.ts";

/** What the operator's API works on. */
export interface OperatorParts {
  readonly sql: Sql;
  readonly receiver: Receiver<SqlStatement>;
  readonly reader: InboxReader;
  readonly confirm: OperationConfirmer["confirm"];
  readonly reconciling: Reconciling;
  readonly subscriptions: Subscriptions;
  readonly faults: Faults;
  readonly feed: Feed;
  readonly loginCode: () => Promise<string>;
}
