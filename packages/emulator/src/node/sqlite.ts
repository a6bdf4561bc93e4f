import { closeSync, openSync } from "node:fs";
import { ConfigError } from "@upcall/contracts/errors";
import type { ManagementNotifyType } from "@upcall/contracts/notifications";
import Database from "libsql";

import type { Answer } from "../push/edition.ts";
import type { DeliveryEntry, Fate, NotificationEntry } from "../push/record.ts";
import type { Store } from "../state/store.ts";

const schema = `
  create table if not exists state (id integer primary key check (id = 1), json text not null);
  create table if not exists notification (
    seq integer primary key, time integer not null, app_id text not null, notify_type text not null,
    callback_url text not null, body text not null, fate text not null, faults text not null);
  create table if not exists delivery (
    seq integer primary key, time integer not null, notification integer not null, attempt integer not null, answer text not null);
`;

interface NotificationRow {
  readonly seq: number;
  readonly time: number;
  readonly app_id: string;
  readonly notify_type: string;
  readonly callback_url: string;
  readonly body: string;
  readonly fate: string;
  readonly faults: string;
}

type DeliveryRow = Omit<DeliveryEntry, "answer"> & { readonly answer: string };

const toNotification = (row: NotificationRow): NotificationEntry => ({
  seq: row.seq,
  time: row.time,
  appId: row.app_id,
  notifyType: row.notify_type as ManagementNotifyType,
  callbackUrl: row.callback_url,
  text: row.body,
  fate: row.fate as Fate,
  faults: JSON.parse(row.faults) as number[],
});
const toDelivery = (row: DeliveryRow): DeliveryEntry => ({ ...row, answer: JSON.parse(row.answer) as Answer });

function open(path: string): InstanceType<typeof Database> {
  try {
    closeSync(openSync(path, "a", 0o600));
    const database = new Database(path);
    database.exec("pragma journal_mode = wal; pragma busy_timeout = 5000;");
    database.exec(schema);
    return database;
  } catch (cause) {
    throw new ConfigError("store", `${path} cannot be used (${(cause as Error).message}); give another file`);
  }
}

/**
 * Keeps the state of one emulator in an SQLite file. The file holds tokens and callback URLs: it is created for its owner alone.
 *
 * @param path the file, made when it does not exist
 * @throws ConfigError with option `store` when the file cannot be written or is no database
 */
export function sqliteStore(path: string): Store {
  const database = open(path);
  const putState = database.prepare(
    "insert into state values (1, ?) on conflict (id) do update set json = excluded.json",
  );
  const putNotification = database.prepare("insert into notification values (?, ?, ?, ?, ?, ?, ?, ?)");
  const putFate = database.prepare("update notification set fate = ? where seq = ?");
  const putDelivery = database.prepare("insert into delivery values (?, ?, ?, ?, ?)");
  return {
    load() {
      const row = database.prepare("select json from state").get() as { json: string } | undefined;
      if (!row) return undefined;
      const notifications = database.prepare("select * from notification order by seq").all() as NotificationRow[];
      const deliveries = database.prepare("select * from delivery order by seq").all() as DeliveryRow[];
      return {
        state: row.json,
        notifications: notifications.map(toNotification),
        deliveries: deliveries.map(toDelivery),
      };
    },
    save: database.transaction(({ state, notifications, settled, deliveries }: Parameters<Store["save"]>[0]) => {
      for (const { seq, time, appId, notifyType, callbackUrl, text, fate, faults } of notifications)
        putNotification.run(seq, time, appId, notifyType, callbackUrl, text, fate, JSON.stringify(faults));
      for (const { seq, fate } of settled) putFate.run(fate, seq);
      for (const { seq, time, notification, attempt, answer } of deliveries)
        putDelivery.run(seq, time, notification, attempt, JSON.stringify(answer));
      putState.run(state);
    }) as Store["save"],
    close: () => database.close(),
  };
}
