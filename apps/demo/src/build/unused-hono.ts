import type { Plugin } from "rolldown";

/**
 * What Hono's classes bring along for methods that no route of the Worker calls, by module: `mount()`, `req.parseBody()` and
 * `c.html()`. A bundler cannot leave out a method, but what it needs: 1.5 kB.
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  mount: ["createMountedRequest"],
  body: ["parseBody"],
  html: ["HtmlEscapedCallbackPhase", "resolveCallback"],
};

const leftOut = (name: string): string =>
  `export function ${name}() { throw new Error("${name} of Hono is not in this bundle"); }\n`;

/** Leaves them out; who calls such a method all the same is told. */
export const withoutUnusedHono: Plugin = {
  name: "without-unused-hono",
  load(id) {
    const [, module] = /\/hono\/dist\/utils\/(\w+)\.js$/.exec(id) ?? [];
    return module === undefined ? undefined : unused[module]?.map(leftOut).join("");
  },
};
