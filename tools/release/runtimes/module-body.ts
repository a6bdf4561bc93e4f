const importStatement = /^import\b[^;]*?["'][^"']+["'];$/gm;

/**
 * A module whose imports stay on top and whose body becomes the function `program`: where a platform forbids
 * to send requests while a module loads, as Workers do, the printed program runs unchanged inside it.
 */
export function asFunction(code: string): string {
  const imports = code.match(importStatement) ?? [];
  return `${imports.join("\n")}\nexport async function program() {\n${code.replaceAll(importStatement, "")}\n}\n`;
}
