/** One promise about the size of what a user of a package bundles. */
export interface Ceiling {
  /** What is measured, in words. */
  readonly what: string;
  /** Folder below `packages/` whose packed tarball is measured. */
  readonly package: string;
  /** The program that is bundled, as a user would write it. */
  readonly code: string;
  /** Packages that are left out of the bundle, and so not counted. */
  readonly external?: readonly string[];
  /** A program that the user has anyway; its size is taken off. */
  readonly beside?: string;
  /** Bytes, minified and gzipped. Raise it only in the change that needs it. */
  readonly ceiling: number;
  /** Text that must not be in the bundle, each with what its presence would mean. */
  readonly absent?: Readonly<Record<string, string>>;
}

const neverInBundles = {
  "node:": "a built-in module of Node in a runtime-neutral core",
  toJSONSchema: "the document generator, by an import of zod that cannot be shaken",
  "Ungültige Eingabe": "zod's translations",
};
const receiverRest = {
  opentelemetry: "spans and counters",
  pg_try_advisory: "the PostgreSQL inbox",
  "begin immediate": "the SQLite inbox",
  queryUpgradeTaskList: "reconciliation",
};
const otherPlatforms = {
  "SDK-HMAC-SHA256": "signatures of v5",
  batchtask: "the dialect or the bridge of v5",
  "x-ag-timestamp": "the profile of CTWing",
};
const business = { deviceAdded: "the business notifications" };
const receiverProgram = `export { createReceiver } from "@upcall/receiver";
export { memoryInbox } from "@upcall/receiver/inbox/memory";
export { pathToken } from "@upcall/receiver/trust";`;
const honoProgram = `export { Hono } from "hono";`;

/** Every promise, by package. A package adds its rows here. */
export const ceilings: readonly Ceiling[] = [
  {
    what: "contracts/errors: classes, guard and look-up, without zod",
    package: "contracts",
    code: `export * from "@upcall/contracts/errors";`,
    ceiling: 1_500,
    absent: { ...neverInBundles, ZodMini: "zod", "100222": "the big table" },
  },
  {
    what: "contracts/errors/catalog: every documented code in full",
    package: "contracts",
    code: `export { catalog, explain, lookup } from "@upcall/contracts/errors/catalog";`,
    ceiling: 4_750,
    absent: { ...neverInBundles, ZodMini: "zod" },
  },
  {
    what: "contracts: one notification schema, zod external",
    package: "contracts",
    code: `export { firmwareResult } from "@upcall/contracts/notifications";`,
    external: ["zod"],
    ceiling: 600,
    absent: { ...neverInBundles, ...business, swUpgradeResultNotify: "an unused notification" },
  },
  {
    what: "contracts: all four management notifications, with zod/mini",
    package: "contracts",
    code: `export { notification } from "@upcall/contracts/notifications";`,
    ceiling: 7_500,
    absent: { ...neverInBundles, ...business },
  },
  {
    what: "contracts: the same through the package's root",
    package: "contracts",
    code: `export { notification } from "@upcall/contracts";`,
    ceiling: 7_500,
    absent: { ...neverInBundles, ...business },
  },
  {
    what: "contracts: parse, normalise and follow upgrades, zod external",
    package: "contracts",
    code: `export { normalize, parseNotification, toUpgradeEvent } from "@upcall/contracts/notifications";
export { moveDevice, startCampaign, stepDevice, summarize } from "@upcall/contracts/tracking";`,
    external: ["zod"],
    ceiling: 3_100,
    absent: neverInBundles,
  },
  {
    what: "contracts: every business notification, zod external",
    package: "contracts",
    code: `export { parseBusinessNotification } from "@upcall/contracts/notifications/business";`,
    external: ["zod"],
    ceiling: 2_950,
    absent: { ...neverInBundles, swUpgradeResultNotify: "the management notifications" },
  },
  {
    what: "contracts: the subscription operations, zod external",
    package: "contracts",
    code: `export { subscriptionOperations } from "@upcall/contracts/operations";`,
    external: ["zod"],
    ceiling: 2_800,
    absent: { ...neverInBundles, createSoftwareUpgradeTask: "the upgrade operations" },
  },
  {
    what: "contracts: every operation, zod external",
    package: "contracts",
    code: `export { operations } from "@upcall/contracts/operations";`,
    external: ["zod"],
    ceiling: 6_300,
    absent: neverInBundles,
  },
  {
    what: "client: own code, ky, zod and contracts external",
    package: "client",
    code: `export { createClient } from "@upcall/client";`,
    external: ["ky", "zod", "@upcall/contracts"],
    ceiling: 11_600,
    absent: {
      ...neverInBundles,
      ...otherPlatforms,
      hono: "the proxy",
      undici: "TLS on Node",
      upcall_tokens: "a store",
    },
  },
  {
    what: "client: subscriptions only, all in",
    package: "client",
    code: `import { createClientOf } from "@upcall/client";
import { subscriptionOperations } from "@upcall/contracts/operations";
export const connect = (options) => createClientOf(subscriptionOperations, options);`,
    ceiling: 31_200,
    absent: {
      ...neverInBundles,
      ...otherPlatforms,
      createSoftwareUpgradeTask: "the upgrade operations",
      watchUpgrade: "the helpers",
    },
  },
  {
    what: "client: every operation and helper, all in",
    package: "client",
    code: `export { createClient } from "@upcall/client";`,
    ceiling: 34_200,
    absent: { ...neverInBundles, ...otherPlatforms, queryDevices: "operations of other areas" },
  },
  {
    what: "receiver with the memory inbox, all in",
    package: "receiver",
    code: receiverProgram,
    ceiling: 24_400,
    absent: { ...neverInBundles, ...otherPlatforms, ...business, ...receiverRest, upcall_delivery: "a stored inbox" },
  },
  {
    what: "the same, hono external",
    package: "receiver",
    code: receiverProgram,
    external: ["hono"],
    ceiling: 18_300,
    absent: { ...neverInBundles, ...otherPlatforms, ...business, ...receiverRest },
  },
  {
    what: "what it adds to an application that has Hono",
    package: "receiver",
    code: `${receiverProgram}\n${honoProgram}`,
    beside: honoProgram,
    ceiling: 18_500,
  },
  {
    what: "iotda: own code, zod, ky, contracts and client external",
    package: "iotda",
    code: `export { createIotda } from "@upcall/iotda";`,
    external: ["zod", "ky", "@upcall/contracts", "@upcall/client"],
    ceiling: 6_950,
    absent: { ...neverInBundles, hono: "pushes", swUpgradeResultNotify: "the bridge" },
  },
  {
    what: "iotda: pushes and bridge, zod, hono, contracts and client external",
    package: "iotda",
    code: `export { iotdaDialect, pushSchemas, pushSignature } from "@upcall/iotda/push";
export { createBridge } from "@upcall/iotda/bridge";`,
    external: ["zod", "hono", "@upcall/contracts", "@upcall/client"],
    ceiling: 3_850,
    absent: { ...neverInBundles, "SDK-HMAC-SHA256": "signatures of calls" },
  },
];
