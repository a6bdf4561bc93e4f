/** The part of Standard Schema (https://standardschema.dev) that the receiver uses: any zod, valibot or arktype schema has it. */
export interface BodySchema<Output = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly output: Output } | undefined;
  };
}

type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
}

/** Schemas by `notifyType`, for types beyond the four management notifications. */
export type BodySchemas = Readonly<Record<string, BodySchema>>;

/** What a schema gives. */
export type BodyOf<Schema> = Schema extends {
  readonly "~standard": { readonly types?: { readonly output: infer Output } | undefined };
}
  ? Output
  : never;
