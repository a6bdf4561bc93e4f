/** A value of a JSON document. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of a JSON document. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** A JSON Schema as the contracts give it: an object, with every other keyword beside those named here. */
export type JsonSchema = {
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly [keyword: string]: Json | undefined;
};
