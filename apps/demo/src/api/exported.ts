import type { Context } from "hono";
import { stream } from "hono/streaming";

export const formats = ["csv", "json"] as const;

type Value = string | number | null;

/** A file to download. */
export interface Export<Column extends string> {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly format: (typeof formats)[number];
  readonly columns: readonly Column[];
  /** Read page by page while the file is sent. */
  readonly rows: AsyncIterable<readonly Readonly<Record<Column, Value>>[]>;
}

/** Spreadsheets run a cell that begins with one of these as a formula. */
const formula = /^[=+\-@\t\r]/;

/** One cell of CSV. Texts come from devices and from whoever knows the callback: none is a formula. */
export function cell(value: Value): string {
  if (typeof value !== "string") return String(value ?? "");
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const types = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

/** Sends all rows as a file, as they are read, so that any number of them costs little memory. */
export function exported<Column extends string>(context: Context, file: Export<Column>): Response {
  const { name, format, columns, rows } = file;
  context.header("content-type", types[format]);
  context.header("content-disposition", `attachment; filename="${name.replaceAll(/[^\w.-]/g, "_")}.${format}"`);
  return stream(context, async (out) => {
    await out.write(format === "csv" ? `${columns.join(",")}\r\n` : "[");
    let separator = "";
    for await (const page of rows) {
      if (out.aborted) return;
      for (const row of page) {
        const line =
          format === "csv" ? `${columns.map((column) => cell(row[column])).join(",")}\r\n` : JSON.stringify(row);
        await out.write(format === "csv" ? line : `${separator}\n${line}`);
        separator = ",";
      }
    }
    if (format === "json") await out.write("\n]\n");
  });
}
