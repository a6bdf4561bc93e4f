import { catalog, explain } from "../src/errors/catalog/index.ts";
import type { ErrorEntry, RetryClass } from "../src/errors/index.ts";
import { operations, type Operation } from "../src/operations/index.ts";
import { generated, table } from "./markdown.ts";

const retryWords: Record<RetryClass, string> = {
  never: "not until the request is changed",
  "after-login": "once, after a new login",
  "after-backoff": "after a pause",
  "ask-operator": "once the operator has helped",
};

const statuses = ({ http }: ErrorEntry): string => http.join(", ") || "not documented";

const answeredBy = (code: string): string[] =>
  Object.values<Operation>(operations)
    .filter(({ errors }) => errors.some((entry) => entry.code === code))
    .map(({ name }) => `\`${name}\``);

function row(entry: ErrorEntry): string[] {
  const documented = answeredBy(entry.code);
  return [
    `<a id="${entry.code}"></a>${entry.code}`,
    statuses(entry),
    `\`${entry.name}\``,
    `${entry.meaning}. ${entry.handling}.`,
    retryWords[entry.retry],
    [entry.seenOn, ...documented].join(", "),
  ];
}

const intro = `# Errors of the platform

The platform answers a failure with a JSON body such as \`{"error_code":"100222","error_desc":"..."}\`. Two habits of it matter:

- The body decides, not the status: some APIs answer a failure with HTTP 200.
- \`error_code\` is a string of digits and stays the same; \`error_desc\` differs from edition to edition. Match on the code only.

A bad token is refused with 403 and \`1010005\`, and throttling with 403 and \`1010009\`; there is no 429 and no \`Retry-After\`.

In code, \`@upcall/contracts/errors/catalog\` has the same rows: \`lookup("100222")\` gives one, and \`explain("100222")\` says:

> ${explain("100222")}`;

const ordered = catalog.toSorted((a, b) => Number(a.code) - Number(b.code));

/** The page about every code of the catalog, each with an anchor that is the code itself. */
export const errorsPage = (): string =>
  `${[generated, intro, table(["code", "HTTP", "name", "meaning, and what to do", "repeat", "seen on"], ordered.map(row))].join("\n\n")}\n`;
