import { join } from "node:path";
import ts from "typescript";
import type { PublishedPackage } from "./packages.ts";

const printer = ts.createPrinter({ removeComments: true });

/** A subpath that has types, and the declaration file that it names. */
interface Entry {
  readonly subpath: string;
  readonly file: string;
}

function entriesOf({ path, manifest }: PublishedPackage): Entry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
    typeof target === "object" && target.types ? [{ subpath, file: join(path, target.types) }] : [],
  );
}

/** Unions and object types in the order of their text: the compiler writes inferred ones in the order in which it met their parts. */
function inOrder<T extends ts.Node>(root: T): T {
  const file = root.getSourceFile();
  const sorted = <Part extends ts.Node>(parts: readonly Part[]): readonly Part[] =>
    parts
      .map((part) => [printer.printNode(ts.EmitHint.Unspecified, part, file), part] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, part]) => part);
  const visitor = (context: ts.TransformationContext): ts.Visitor => {
    const visit = (node: ts.Node): ts.Node => {
      const visited = ts.visitEachChild(node, visit, context);
      if (ts.isUnionTypeNode(visited)) return ts.factory.createUnionTypeNode(sorted(visited.types));
      if (ts.isTypeLiteralNode(visited) && visited.members.every(ts.isPropertySignature))
        return ts.factory.createTypeLiteralNode(sorted(visited.members));
      return visited;
    };
    return visit;
  };
  return ts.transform(root, [(context) => (node) => visitor(context)(node) as T]).transformed[0]!;
}

/** The declarations of a symbol without comments and without `export`, so that where they stand does not matter. */
const textOf = (symbol: ts.Symbol): string =>
  (symbol.declarations ?? [])
    .map((declaration) => {
      const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      return printer.printNode(ts.EmitHint.Unspecified, inOrder(whole), whole.getSourceFile());
    })
    .map((text) => text.replace(/^(?:export |declare |default )+/, ""))
    .join("\n");

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isTopLevel = (node: ts.Node): boolean =>
  ts.isSourceFile(node.parent) || (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent));

/** The names declared under `folder` that the declarations of a symbol use. */
function mentioned(checker: ts.TypeChecker, symbol: ts.Symbol, folder: string): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const at = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = at && resolved(checker, at);
    const declaration = target?.declarations?.[0];
    if (declaration?.getSourceFile().fileName.startsWith(folder) && isTopLevel(declaration)) found.push(target!);
    node.forEachChild(visit);
  };
  symbol.declarations?.forEach(visit);
  return found;
}

/**
 * The public types of a package, one block a name: first what each subpath exports, then what those declarations depend on. Made from the
 * built declarations; comments, file names and order of the sources leave no trace in it.
 *
 * @throws Error when the build did not write what `exports` names
 */
export function apiReport(pkg: PublishedPackage): string {
  const entries = entriesOf(pkg);
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    },
  );
  const checker = program.getTypeChecker();
  const reached = new Set<ts.Symbol>();
  const sections = entries.map(({ subpath, file }) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${pkg.manifest.name} exports "${subpath}", but the build did not write ${file}`);
    const module = checker.getSymbolAtLocation(source);
    const names = (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
      const target = resolved(checker, symbol);
      reached.add(target);
      return symbol.name === target.name ? symbol.name : `${target.name} as ${symbol.name}`;
    });
    return `// ${pkg.manifest.name}${subpath.slice(1)}\nexport {\n${names
      .sort()
      .map((name) => `    ${name},\n`)
      .join("")}};\n`;
  });
  const folder = join(pkg.path, "dist");
  for (const symbol of reached) for (const other of mentioned(checker, symbol, folder)) reached.add(other);
  const declarations = [...reached].map((symbol) => `// ${symbol.name}\n${textOf(symbol)}\n`);
  return [...sections, ...declarations.sort()].join("\n");
}
