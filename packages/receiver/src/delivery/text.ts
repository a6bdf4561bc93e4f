const word = /^[^\p{Cc}\p{Cs}]{1,100}$/u;
const id = /^[^\p{Cc}\p{Cs}]{1,256}$/u;

/** Whether a value is a short printable text, such as a type, a phase or an outcome. */
export const isWord = (value: unknown): value is string => typeof value === "string" && word.test(value);

/** Whether a value is a printable text of an id's length. */
export const isId = (value: unknown): value is string => typeof value === "string" && id.test(value);

/** One line that every store takes: no control characters (PostgreSQL refuses U+0000), no half surrogate pairs, at most `limit` long. */
export const storableText = (text: string, limit: number): string =>
  text.slice(0, limit).replaceAll(/[\p{Cc}\p{Cs}]/gu, "\ufffd");
