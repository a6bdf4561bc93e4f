import * as z from "zod/mini";

/** Keywords of JSON Schema. */
export interface Meta {
  /** What a field means here, where its name alone does not say it; see `documents/fields.ts`. */
  readonly description?: string;
  readonly anyOf?: readonly object[];
  readonly oneOf?: readonly object[];
  readonly allOf?: readonly object[];
  readonly pattern?: string;
  readonly format?: string;
}

/** What JSON Schema says of a schema beside what zod derives from its checks. Written where the schema is. */
export const meta: z.core.$ZodRegistry<Meta> = z.registry<Meta>();
