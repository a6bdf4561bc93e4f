/** The part of Standard Schema (https://standardschema.dev) that the receiver uses: any zod, valibot or arktype schema has it. */
export interface BodySchema<Output = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly SchemaIssue[] }
      | Promise<{ readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] }>;
    readonly types?: { readonly output: Output } | undefined;
  };
}

interface SchemaIssue {
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
