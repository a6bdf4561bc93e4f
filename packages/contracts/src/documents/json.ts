/** A value of a JSON document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An object of a JSON document. */
export type JsonObject = { readonly [key: string]: Json };

/** A JSON Schema that is an object; `true` and `false` do not occur. */
export type JsonSchema = JsonObject;
