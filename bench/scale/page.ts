import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import type { ReconcileReport } from "@upcall/receiver/reconcile";
import type { TableSize } from "./postgres.ts";
import type { Usage } from "./process.ts";
import type { Sent } from "./send.ts";

/** What a stretch of notifications came to. */
export interface Load extends Sent {
  /** Seconds until the last was handled. */
  readonly handledSeconds: number;
  readonly processes: readonly Usage[];
  /** Seconds of processor time of the database. */
  readonly database: number;
}

/** All that was measured. */
export interface Figures {
  readonly devices: number;
  readonly pace: number;
  readonly paced: Load;
  readonly fast: Load;
  readonly full: readonly TableSize[];
  readonly kept: readonly TableSize[];
  readonly pruned: { readonly seconds: number; readonly value: number };
  readonly reconciled: { readonly seconds: number; readonly value: ReconcileReport };
  readonly lost: number;
}

const page = join(import.meta.dirname, "../../docs/guide-scale.md");
const marks = { begin: "<!-- figures: written by the script -->", end: "<!-- end of figures -->" };
const whole = (value: number): string => Math.round(value).toLocaleString("en");
const megabytes = (bytes: number): string => `${whole(bytes / 1e6)} MB`;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function row(what: string, load: Load): string {
  const { notifications, handledSeconds, p99, processes, database } = load;
  const cells = [
    what,
    whole(notifications),
    `${whole(notifications / handledSeconds)}/s`,
    `${p99.toFixed(1)} ms`,
    processes.map(({ seconds }) => `${((seconds / handledSeconds) * 100).toFixed(0)} %`).join(", "),
    `${((database / handledSeconds) * 100).toFixed(0)} %`,
    processes.map(({ bytes }) => whole(bytes / 1e6)).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

const bytesOf = (tables: readonly TableSize[]): number =>
  sum(tables.map(({ table_bytes, index_bytes }) => table_bytes + index_bytes));

function tables({ full, kept }: Figures): string {
  const rows = full.map(({ table, rows, table_bytes, index_bytes }) => {
    const after = kept.find((other) => other.table === table)!;
    const left = `${whole(after.rows)} rows, ${megabytes(after.table_bytes + after.index_bytes)}`;
    return `| \`${table}\` | ${whole(rows)} | ${megabytes(table_bytes)} | ${megabytes(index_bytes)} | ${left} |`;
  });
  return [
    "| table | rows | rows' bytes | indexes | after retention |",
    "| --- | ---: | ---: | ---: | --- |",
    ...rows,
  ].join("\n");
}

function text(figures: Figures): string {
  const { devices, pace, paced, fast, full, pruned, reconciled, lost } = figures;
  const cost = (sum(fast.processes.map(({ seconds }) => seconds)) / fast.notifications) * 1e6;
  return `${whole(devices)} devices, ${whole(paced.notifications + fast.notifications)} notifications, ${fast.processes.length} receiver processes and one PostgreSQL that
flushes each commit, all on ${cpus().length} processors (${cpus()[0]?.model ?? "unknown"}) with the sender; Node ${process.versions.node}.

| | notifications | handled | p99 of the answer | processor of each process | of PostgreSQL | memory in MB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${row(`${pace} a second`, paced)}
${row("as fast as it goes", fast)}

A notification costs ${whole(cost)} µs of a receiver's processor and ${whole((fast.database / fast.notifications) * 1e6)} µs of PostgreSQL's. A device's upgrade leaves
${whole(bytesOf(full) / devices)} bytes in the inbox until retention removes them.

${tables(figures)}

- Retention removed ${whole(pruned.value)} rows in ${whole(pruned.seconds)} s. PostgreSQL uses their room again after \`vacuum\`, and gives most of it back to the disk only
  with \`vacuum full\`.
- Reconciliation read ${whole(reconciled.value.subOperations)} sub-operations and brought all ${whole(lost)} lost outcomes back in ${whole(reconciled.seconds)} s of its own. The platform
  gives 100 rows a call and takes 100 calls a minute, so with the default of 50 it is the platform that takes its time: ${whole(devices / 100 / 50)} minutes.`;
}

/** Writes the figures into the page, between its two marks. */
export function writeFigures(figures: Figures): void {
  const [before = "", rest = ""] = readFileSync(page, "utf8").split(marks.begin);
  const after = rest.split(marks.end)[1] ?? "";
  writeFileSync(page, `${before}${marks.begin}\n${text(figures)}\n${marks.end}${after}`);
  console.log(text(figures));
}
