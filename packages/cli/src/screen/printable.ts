/**
 * What a terminal would act on or be misled by: control characters of either set, the marks that turn the direction of writing, and
 * line separators. Not a tab.
 */
// oxlint-disable-next-line no-control-regex -- those are what is looked for
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Text of anybody's making, on one line and harmless at a terminal: control characters are spelled `\u001b`. */
export const printable = (text: string): string => text.replace(controls, escape);

/** The same for JSON, whose strings then hold the same text as before; its line breaks and indents stay. */
export const printableJson = (json: string): string =>
  json.replace(controls, (one) => (one === "\n" ? one : escape(one)));
