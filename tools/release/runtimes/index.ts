import { chromium } from "./chromium.ts";
import { bun, deno, node22, node24, thisNode } from "./commands.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

/** Where the README programs have to run. */
export const runtimes: readonly Runtime[] = [thisNode, node22, node24, deno, bun, workerd, chromium];
export type { Program, Runtime } from "./runtime.ts";
