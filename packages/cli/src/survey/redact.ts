import { jsonOrText } from "../json-or-text.ts";

/** Fields whose values are words of the protocol or counts. All other values are replaced. */
const plainFields = new Set([
  "notifyType",
  "error_code",
  "expiresIn",
  "tokenType",
  "scope",
  "pageNo",
  "pageSize",
  "totalCount",
  "totalSize",
  "status",
  "swUpgradeState",
  "swUpgradeResult",
  "step",
  "stepDesc",
  "upgradeTime",
  "errorCode",
  "operateType",
  "operationType",
  "executeType",
  "fileType",
  "retryType",
  "retryTimes",
  "total",
  "wait",
  "processing",
  "success",
  "fail",
  "failed",
  "stop",
  "timeout",
]);
const plainValue = /^(?:[A-Za-z_ ]{0,32}|\d{1,8}|0?[\da-fA-F]{2})$/;

/** Fields with sentences of the platform; only plain words of them are kept. */
const sentences = new Set(["error_desc", "statusDesc", "resultDesc", "description", "detailInfo"]);
const plainWord = /^[A-Za-z][A-Za-z'-]{0,19}[.,;:!?]?$/;

const plainName = /^[A-Za-z_]{1,40}$/;
const plainHeaders = new Set([
  "accept",
  "accept-encoding",
  "connection",
  "content-length",
  "content-type",
  "expect",
  "transfer-encoding",
]);
const plainHeader = /^[\w/+.;,=* -]{1,60}$/;
/** Names with a version of at most three numbers; four could be an address. */
const products = /\b[A-Za-z-]{2,24}\/\d{1,3}(?:\.\d{1,3}){0,2}(?![\w.:-])/g;

/** What must not be shown, by what it is. */
export type Secret = readonly [name: string, value: string];

/** Shorter values would be found in the middle of ordinary words. */
const shortest = 4;

/**
 * Replaces what could tell who somebody is, or let anybody in; the same value always by the same placeholder.
 *
 * @param secrets what is known to be secret or to name somebody, by what it is: the secret, tokens, ids, hosts
 * @param everything all JSON values that will be shown, so that an id in one of them is also found in the sentences of another
 */
export function createRedactor(secrets: readonly Secret[], everything: readonly unknown[]) {
  const placeholders = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholderOf = (name: string, value: string): string => {
    const before = placeholders.get(value);
    if (before !== undefined) return before;
    const label = plainName.test(name) && !placeholders.has(name) ? name : "value";
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    const placeholder = `<${label} ${count}>`;
    placeholders.set(value, placeholder);
    return placeholder;
  };
  const isPlain = (name: string, value: string): boolean =>
    plainFields.has(name) && plainValue.test(value) && !placeholders.has(value);

  function withoutKnown(text: string): string {
    const longestFirst = [...placeholders]
      .filter(([value]) => value.length >= shortest)
      .sort(([a], [b]) => b.length - a.length);
    return longestFirst.reduce((rest, [value, placeholder]) => rest.split(value).join(placeholder), text);
  }

  const words = (text: string): string =>
    withoutKnown(text)
      .split(/(<\w+ \d+>)|\s+/)
      .filter((word) => word !== undefined && word !== "")
      .map((word) => (plainWord.test(word) || /^<\w+ \d+>$/.test(word) ? word : "<word>"))
      .join(" ");

  function redact(value: unknown, name: string): unknown {
    if (Array.isArray(value)) return value.map((entry) => redact(entry, name));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [nameOf(key), redact(entry, key)]));
    if (typeof value === "number") return isPlain(name, String(value)) ? value : placeholderOf(name, String(value));
    if (typeof value !== "string" || value === "") return value;
    if (sentences.has(name)) return words(value);
    return isPlain(name, value) ? value : placeholderOf(name, value);
  }
  const nameOf = (key: string): string =>
    plainName.test(key) && !placeholders.has(key) ? key : placeholderOf("field", key);

  for (const [name, value] of secrets) if (value !== "") placeholderOf(name, value);
  for (const value of everything) redact(value, "value");

  return {
    /** A JSON value, such as the body of an answer. */
    value: (value: unknown): unknown => redact(value, "value"),
    /** The body of a message, JSON or not. */
    body(text: string): unknown {
      const value = jsonOrText(text);
      return typeof value === "string" && value !== ""
        ? `<text of ${value.length} characters>`
        : redact(value, "value");
    },
    headers: (headers: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          /^[a-z-]{1,40}$/.test(name) ? withoutKnown(name) : "<header>",
          headerOf(name, value),
        ]),
      ),
    /** A sentence of our own, into which something of the platform's may have got. */
    sentence: withoutKnown,
  };

  function headerOf(name: string, value: string): string {
    if (name === "user-agent") return withoutKnown((value.match(products) ?? ["<value>"]).join(" "));
    return plainHeaders.has(name) && plainHeader.test(value) ? withoutKnown(value) : "<value>";
  }
}
