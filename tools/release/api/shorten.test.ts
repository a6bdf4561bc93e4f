import { expect, test } from "vitest";
import { shorten } from "./shorten.ts";

const report = (code: string): string => `## API\n\n\`\`\`ts\n\n${code}\n\n\`\`\`\n`;
const device = "z.ZodMiniObject<{\n    id: z.ZodMiniString<string>;\n}, _$zod_v4_core0.$loose>";

test("the type of a constant stands once, also where another name of zod's core was used", () => {
  const deeper = device.replaceAll("\n", "\n    ").replace("_$zod_v4_core0", "z.core");
  const before = `// @public\nexport const device: ${device};\n\n// @public\nexport const all: {\n    readonly device: ${deeper};\n};`;
  expect(shorten(report(before))).toBe(
    report(
      "export const device: z.ZodMiniObject<{\n    id: z.ZodMiniString<string>;\n}, z.core.$loose>;\n\n" +
        "export const all: {\n    readonly device: typeof device;\n};",
    ),
  );
});

test("what two constants hold without a name of its own stands in the smaller one", () => {
  const operation = '    readonly read: {\n        readonly path: "/a";\n    };\n';
  const some = `export const some: {\n${operation}};`;
  const more = `export const more: {\n${operation}    readonly other: "x";\n};`;
  expect(shorten(report(`${more}\n\n${some}`))).toBe(
    report(`export const more: {\n    readonly read: (typeof some)["read"];\n    readonly other: "x";\n};\n\n${some}`),
  );
});

test("what zod repeats in its internals is left out", () => {
  const twice = "z.ZodMiniType<A<1>, A<1>, z.core.$ZodTypeInternals<A<1>, A<1>>>";
  const wider = "z.ZodMiniType<number, string | number, z.core.$ZodTypeInternals<number, string | number>>";
  expect(shorten(report(`export const a: ${twice};\n\nexport const b: ${wider};`))).toBe(
    report("export const a: z.ZodMiniType<A<1>>;\n\nexport const b: z.ZodMiniType<number, string | number>;"),
  );
});

test("an entry of the error catalog is its code", () => {
  const entry = `{\n            readonly code: "100.1";\n            readonly name: "x";\n            readonly retry: "never";\n        }`;
  expect(shorten(report(`export const errors: readonly [${entry}, ${entry}];`))).toBe(
    report(`export const errors: readonly [ErrorEntry<"100.1">, ErrorEntry<"100.1">];`),
  );
});

test("what a union consists of has one order, whatever TypeScript met first", () => {
  expect(shorten(report('export const all: (typeof b | typeof c | typeof a)[];\n\nexport type T = "b" | "a";'))).toBe(
    report('export const all: (typeof a | typeof b | typeof c)[];\n\nexport type T = "a" | "b";'),
  );
  expect(shorten(report('export const words: {\n    b: "b";\n    a: "a";\n};'))).toBe(
    report('export const words: {\n    a: "a";\n    b: "b";\n};'),
  );
});
