import type { DeliveryFilter, JobFilter, Page, StreamFilter } from "../inbox.ts";
import type { Dialect } from "./dialect.ts";
import type { SqlStep, SqlValue } from "./driver.ts";
import { deliveryColumns } from "./records.ts";

/** A condition with its parameters. */
type Condition = readonly [sql: string, ...params: SqlValue[]];

/** Sorts behind every text that begins with a prefix to which it is appended. */
const last = "\u{10ffff}";

const equals = (column: string, value: SqlValue | undefined): Condition[] =>
  value === undefined ? [] : [[`${column} = ?`, value]];

const streamConditions = (table: string, { stream, streamPrefix }: StreamFilter): Condition[] => [
  ...equals(`${table}.stream`, stream),
  ...(streamPrefix === undefined
    ? []
    : [[`${table}.stream >= ? and ${table}.stream < ?`, streamPrefix, streamPrefix + last] as const]),
];

/** The statements that read the inbox, in one dialect. */
export interface Queries {
  progress(streams: readonly string[]): SqlStep;
  unread(most: number): SqlStep;
  readonly summary: readonly SqlStep[];
  counts(filter: DeliveryFilter): SqlStep;
  deliveries(wanted: Page & DeliveryFilter): SqlStep;
  jobs(wanted: Page & JobFilter): SqlStep;
  deadLetters(wanted: Page & Omit<JobFilter, "status">): SqlStep;
}

export function createQueries({ texts, placed }: Dialect): Queries {
  const among = (column: string, values: readonly string[] | undefined): Condition[] =>
    values === undefined ? [] : [[`${column} in (${texts})`, JSON.stringify(values)]];

  const deliveryConditions = (filter: DeliveryFilter): Condition[] => [
    ...streamConditions("d", filter),
    ...equals("d.status", filter.status),
    ...equals("d.type", filter.type),
    ...equals("d.verdict", filter.verdict),
    ...equals("d.via", filter.via),
    ...equals("d.device", filter.deviceId),
    ...(filter.receivedFrom === undefined ? [] : [["d.received_at >= ?", filter.receivedFrom] as const]),
    ...(filter.receivedBefore === undefined ? [] : [["d.received_at < ?", filter.receivedBefore] as const]),
    ...among("d.id", filter.ids),
  ];

  const jobConditions = (filter: JobFilter): Condition[] => [
    ...streamConditions("j", filter),
    ...equals("j.status", filter.status),
    ...equals("j.handler", filter.handler),
    ...among("d.id", filter.deliveryIds),
  ];

  function query(sql: string, conditions: readonly Condition[], rest = "", ...params: SqlValue[]): SqlStep {
    const where = conditions.length === 0 ? "" : `where ${conditions.map(([condition]) => condition).join(" and ")}`;
    const values = conditions.flatMap(([, ...values]) => values);
    return { sql: placed(`${sql} ${where} ${rest}`), params: [...values, ...params], rows: true };
  }

  function pageOf(table: string, sql: string, conditions: readonly Condition[], page: Page): SqlStep {
    const [compare, direction] = page.order === "newest" ? (["<", "desc"] as const) : ([">", "asc"] as const);
    const behind: Condition[] = page.after === undefined ? [] : [[`${table}.seq ${compare} ?`, page.after]];
    return query(sql, [...conditions, ...behind], `order by ${table}.seq ${direction} limit ?`, page.limit);
  }

  const jobs = (more: string): string =>
    `select j.*, d.id as delivery_id ${more} from upcall_job j join upcall_delivery d on d.seq = j.delivery`;

  return {
    progress: (streams) => query("select stream, attempt, state from upcall_stream", among("stream", streams)),

    unread: (most) =>
      query(
        "select count(*) as n from (select 1 from upcall_delivery where status = 'unread' limit ?) as counted",
        [],
        "",
        most,
      ),

    summary: [
      query(
        `select (select count(*) from upcall_delivery where status = 'unread') as unread,
                (select count(*) from upcall_delivery where status = 'quarantined') as quarantined,
                (select count(*) from upcall_job where status = 'dead') as dead,
                (select min(due_at) from upcall_job where status = 'open') as next_at`,
        [],
      ),
      query("select handler, count(*) as n from upcall_job where status = 'open' group by handler", []),
    ],

    counts: (filter) =>
      query(
        "select d.status, d.type, d.verdict, d.via, count(*) as n from upcall_delivery d",
        deliveryConditions(filter),
        "group by d.status, d.type, d.verdict, d.via",
      ),

    deliveries: (wanted) => pageOf("d", "select d.* from upcall_delivery d", deliveryConditions(wanted), wanted),

    jobs: (wanted) => pageOf("j", jobs(""), jobConditions(wanted), wanted),

    deadLetters: (wanted) =>
      pageOf(
        "j",
        jobs(deliveryColumns.map((column) => `, d.${column} as d_${column}`).join("")),
        jobConditions({ ...wanted, status: "dead" }),
        wanted,
      ),
  };
}
