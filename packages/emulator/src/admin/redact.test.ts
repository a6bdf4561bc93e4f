import { expect, test } from "vitest";
import { redactCallback, redactToken } from "./redact.ts";

test.each([
  ["https://a.example:443/iot/4f9c2b71", "https://a.example:443/iot/***"],
  ["https://a.example:443/4f9c2b71", "https://a.example:443/***"],
  ["https://a.example:443/iot/4f9c?key=1#x", "https://a.example:443/iot/***?***"],
  ["https://a.example:443/?key=a/b", "https://a.example:443/?***"],
  ["https://a.example:443/iot/4f9c/", "https://a.example:443/iot/***/"],
  ["a.example:443", "a.example:443"],
])("shows %s as %s", (url, shown) => expect(redactCallback(url)).toBe(shown));

test("shows four characters of a token", () => expect(redactToken("386313dfb4abc8c8")).toBe("3863***"));
