import { operations, type Operation } from "@upcall/contracts/operations";

const doc = ({ summary, source, errors }: Operation): string[] => [
  `   * ${summary}. Documented in ${source}.`,
  ...errors.map(({ code, name }) => `   * @throws PlatformError \`${code}\` ${name}`),
];

/** The text that `src/operation-methods.ts` has to have, made from the operations table. */
export const operationMethodsText = (): string => `import type { operations } from "@upcall/contracts/operations";
import type { Method } from "./call.ts";

type Operations = typeof operations;

// Made from the operations table, so that editors show its words; \`vitest run --project client -u\` writes it anew.
/** Every operation as a method under the platform's documented name. */
export interface OperationMethods {
${Object.entries(operations as Record<string, Operation>)
  .map(
    ([name, operation]) =>
      `  /**\n${doc(operation).join("\n")}\n   */\n  readonly ${name}: Method<Operations["${name}"]>;`,
  )
  .join("\n")}
}
`;
