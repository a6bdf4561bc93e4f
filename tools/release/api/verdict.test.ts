import { expect, test } from "vitest";
import { changeBetween, problem } from "./verdict.ts";

const report = (...declarations: readonly string[]): string =>
  `## API Report File for "@upcall/x"\n\n\`\`\`ts\n\nimport * as z from 'zod/mini';\n\n${declarations.join("\n\n")}\n\n\`\`\`\n`;

const options = "// @public\nexport interface Options {\n    url: string;\n}";
const make = "// @public\nexport function make(options: Options): string;";
const schema = "// @public\nexport const body: z.ZodMiniObject<{\n    id: z.ZodMiniString<string>;\n}, z.core.$loose>;";
const namespace = "declare namespace node {\n    export {\n        serve\n    }\n}\nexport { node }";
const before = report(options, make, schema, namespace);

test("a report that reads the same is no change, and neither is a comment or an import", () => {
  expect(changeBetween(before, before)).toBe("none");
  expect(changeBetween(before, before.replace("// @public", "// @public (undocumented)"))).toBe("none");
  expect(changeBetween(before, before.replace("zod/mini';", "zod/mini';\nimport * as y from 'y';"))).toBe("none");
  const union = (members: string): string => report(`export const all: (${members})[];`);
  expect(changeBetween(union("typeof a | typeof b"), union("typeof b | typeof a"))).toBe("none");
});

test.for([
  ["a new name", report(options, make, schema, namespace, "// @public\nexport const other = 1;")],
  ["an optional member of an interface", before.replace("    url: string;", "    path?: string;\n    url: string;")],
  [
    "an optional field of a schema",
    before.replace("    id:", "    at: z.ZodMiniOptional<z.ZodMiniString<string>>;\n    id:"),
  ],
  [
    "an optional member with members of its own",
    before.replace("    url: string;", "    a?: {\n        b: 1;\n    };\n    url: string;"),
  ],
  ["a name of a namespace", before.replace("        serve\n", "        other,\n        serve\n")],
  ["everything, where there was no report", before, ""],
])("%s is an addition", ([, after, first = before]) => {
  expect(changeBetween(first!, after!)).toBe("added");
});

test.for([
  ["a member of another type", before.replace("url: string", "url: number")],
  ["another signature", before.replace("make(options: Options)", "make(options: Options, more: string)")],
  ["a name that is gone", report(options, schema, namespace)],
  ["a member that is gone", before.replace("    url: string;\n", "")],
  ["a member that users must give", before.replace("    url: string;", "    path: string;\n    url: string;")],
  ["a name that is gone from a namespace", before.replace("        serve\n", "")],
])("%s is breaking", ([, after]) => {
  expect(changeBetween(before, after!)).toBe("breaking");
});

test("a breaking change needs a changeset: minor before 1.0.0, major after", () => {
  expect(problem("@upcall/x", "0.3.1", "breaking", [])).toMatch(/no changeset names it.*choose minor for @upcall\/x/);
  expect(problem("@upcall/x", "0.3.1", "breaking", ["patch"])).toMatch(/say only "patch"/);
  expect(problem("@upcall/x", "0.3.1", "breaking", ["minor"])).toBeUndefined();
  expect(problem("@upcall/x", "1.0.0", "breaking", ["minor"])).toMatch(/choose major for @upcall\/x/);
  expect(problem("@upcall/x", "1.0.0", "added", ["minor"])).toBeUndefined();
  expect(problem("@upcall/x", "1.0.0", "none", [])).toBeUndefined();
});
