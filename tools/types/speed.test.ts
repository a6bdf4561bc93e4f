import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const file = join(import.meta.dirname, "program.ts");
const config = ts.getParsedCommandLineOfConfigFile(join(import.meta.dirname, "../tsconfig.json"), {}, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: () => undefined,
} as ts.ParseConfigFileHost)!;

/** The compiler's own measure of work, the same on every machine. Raise it only in the change that needs it. */
const ceiling = 26_000;

test("an application costs the compiler little", () => {
  const program = ts.createProgram([file], config.options);
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
  const { getInstantiationCount } = program as unknown as { getInstantiationCount(): number };
  const instantiations = getInstantiationCount();
  expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  expect(instantiations).toBeGreaterThan(1_000);
  expect(instantiations).toBeLessThan(ceiling);
}, 60_000);
