import { expect, test } from "vitest";
import { changeBetween, problem } from "./verdict.ts";

const before = "// @upcall/x\nexport {\n    a,\n};\n\n// a\nfunction a(): string;\n";

test("a report that reads the same is no change", () => {
  expect(changeBetween(before, before)).toBe("none");
});

test("a new name is an addition, also to an export list", () => {
  const after = "// @upcall/x\nexport {\n    a,\n    b,\n};\n\n// a\nfunction a(): string;\n\n// b\nconst b: 1;\n";
  expect(changeBetween(before, after)).toBe("added");
});

test.for([
  ["a declaration that reads differently", before.replace("string", "number")],
  ["a name that is gone", "// @upcall/x\nexport {\n};\n"],
  ["a subpath that is gone", "// a\nfunction a(): string;\n"],
])("%s is breaking", ([, after]) => {
  expect(changeBetween(before, after!)).toBe("breaking");
});

test("every package without a report before has only additions", () => {
  expect(changeBetween("", before)).toBe("added");
});

test("a breaking change needs a changeset: minor before 1.0.0, major after", () => {
  expect(problem("@upcall/x", "0.3.1", "breaking", [])).toMatch(/no changeset names it.*"@upcall\/x": minor/);
  expect(problem("@upcall/x", "0.3.1", "breaking", ["patch"])).toMatch(/say only "patch"/);
  expect(problem("@upcall/x", "0.3.1", "breaking", ["minor"])).toBeUndefined();
  expect(problem("@upcall/x", "1.0.0", "breaking", ["minor"])).toMatch(/"@upcall\/x": major/);
  expect(problem("@upcall/x", "1.0.0", "added", ["minor"])).toBeUndefined();
  expect(problem("@upcall/x", "1.0.0", "none", [])).toBeUndefined();
});
