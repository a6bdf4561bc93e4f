import { expect, test } from "vitest";
import { operationMethodsText } from "../test/operation-methods-text.ts";

test("the methods and their documentation are those of the operations table", async () => {
  await expect(operationMethodsText()).toMatchFileSnapshot("./operation-methods.ts");
});
