import * as z from "zod/mini";

/** The rows of a list reply. Some editions send `null`, or nothing, for an empty list; read as `[]`. */
export const rows = <Row extends z.ZodMiniType>(
  row: Row,
): z.ZodMiniType<z.output<Row>[], z.input<Row>[] | null | undefined> =>
  z._default(z.nullish(z.array(row)).check(z.overwrite((list) => list ?? [])), []) as never;
