import * as fc from "fast-check";
import { expect, test } from "vitest";
import { redactCallbackUrl } from "./redact-callback-url.ts";

test.each([
  ["https://a.example:443/iot/4f9c2b71", "https://a.example:443/iot/***"],
  ["http://a.example/4f9c2b71", "http://a.example:80/***"],
  ["https://[2001:db8::1]:8443/iot/4f9c2b71/", "https://[2001:db8::1]:8443/iot/***/"],
  ["https://a.example:443/iot/4f9c2b71//", "https://a.example:443/iot/***//"],
  ["https://a.example:443/iot/4f9c?key=1#x", "https://a.example:443/iot/***?***"],
  ["https://a.example:443/iot/4f9c#key", "https://a.example:443/iot/***?***"],
  ["https://a.example:443/?key=a/b", "https://a.example:443/?***"],
  ["https://user:pass@a.example:443/iot/4f9c", "https://a.example:443/iot/***"],
  ["https://a.example:443\\iot\\4f9c2b71\\", "https://a.example:443/iot/***/"],
  ["https://a.example:443/", "https://a.example:443/"],
  ["redis://:secret@a.example:443/iot", "***"],
  ["a.example:443/4f9c2b71", "***"],
  ["", "***"],
])("shows %s as %s", (url, shown) => expect(redactCallbackUrl(url)).toBe(shown));

/** What a receiver's path token may be made of, and how it finds it: the last part of the path, decoded. */
const token = fc.stringMatching(/^[A-Za-z0-9._~!$&()*+,;=:@-]{16,40}$/);
function lastPart(url: string): string {
  const part = /([^/]*)\/{0,8}$/.exec(new URL(url).pathname)![1]!;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Some characters of a text as their percent codes. */
const encoded = (text: string, where: readonly boolean[]): string =>
  [...text]
    .map((character, at) => (where[at] ? `%${character.charCodeAt(0).toString(16).padStart(2, "0")}` : character))
    .join("");

const word = fc.stringMatching(/^[a-z0-9]{20}$/);
const spelling = fc.record({
  token,
  scheme: fc.constantFrom("https", "HTTPS", "http", " https"),
  user: fc.option(word),
  password: fc.option(word),
  port: fc.constantFrom("", ":443", ":80", ":8443"),
  folders: fc.array(fc.constantFrom("iot", "v1.0.0", "a%20b", ".", ".."), { maxLength: 3 }),
  separator: fc.constantFrom("/", "\\", "//"),
  codes: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  end: fc.constantFrom("", "/", "//", "////////", "/////////", "\\", "/.", "/./", "/x/..", "/x/%2e%2E/", "\n", "\t/"),
  query: fc.option(word),
  fragment: fc.option(word),
});

test("neither a token that a receiver would take, nor a password, nor a query is ever shown", () => {
  fc.assert(
    fc.property(spelling, ({ scheme, user, password, port, folders, separator, codes, end, ...parts }) => {
      const login = user === null ? "" : `${user}${password === null ? "" : `:${password}`}@`;
      const path = [...folders, encoded(parts.token, codes)].map((part) => separator + part).join("");
      const query = parts.query === null ? "" : `?token=${parts.query}`;
      const fragment = parts.fragment === null ? "" : `#${parts.fragment}`;
      const url = `${scheme}://${login}hooks.example.com${port}${path}${end}${query}${fragment}`;
      const shown = redactCallbackUrl(url);
      expect(shown).toMatch(/^https?:\/\/hooks\.example\.com:\d+\//);
      const secrets = [parts.token, user, password, parts.query, parts.fragment].filter((secret) => secret !== null);
      for (const secret of secrets) {
        expect(shown).not.toContain(secret);
        expect(decodeURIComponent(shown)).not.toContain(secret);
      }
      // A receiver takes it unless more slashes follow than it skips; hidden it is all the same.
      expect(lastPart(url) === parts.token || end === "/////////").toBe(true);
      expect(redactCallbackUrl(shown)).toBe(shown);
    }),
    { numRuns: 2_000, seed: 7 },
  );
});

test("text that is no URL is hidden completely", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(redactCallbackUrl(text)).toContain("***");
    }),
  );
});
