/**
 * Speed of reading the notification union, beside the same union written for full zod, valibot and ajv, on the same
 * payloads in one run: `pnpm --filter @upcall/bench contracts`. The machine decides the nanoseconds, so compare ratios.
 */
import {
  managementNotifyTypes,
  notification,
  parseNotification,
  toUpgradeEvent,
} from "@upcall/contracts/notifications";
import { jsonSchemas } from "@upcall/contracts/documents";
import { readFixtures } from "@upcall/fixtures/node";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import * as z from "zod";

const rounds = 15;
const readsPerRound = 20_000;

const types: readonly string[] = managementNotifyTypes;
const valid = readFixtures()
  .filter(({ kind, of }) => kind === "notifications" && types.includes(of))
  .map(({ body }) => body as Record<string, unknown>);
const invalid = valid.map(({ operationId: _gone, ...rest }) => ({ ...rest, deviceId: 7 }));
const texts = valid.map((body) => JSON.stringify(body));

const zodText = z.string().nullish();
const zodEnvelope = { deviceId: z.string(), appId: z.string(), operationId: z.string(), subOperationId: z.string() };
const zodNumber = z.union([z.string(), z.number()]).nullish();
const zodResult = { curVersion: zodText, targetVersion: zodText, sourceVersion: zodText, upgradeTime: zodNumber };
const zodWord = (words: readonly [string, ...string[]]) => z.union([z.enum(words), z.string()]);
const zodPhase = zodWord(["idle", "downloading", "downloaded", "updating"]);
const zodOutcome = zodWord(["SUCCESS", "FAIL"]);
const fullZod = z.discriminatedUnion("notifyType", [
  z.looseObject({ notifyType: z.literal("swUpgradeStateChangeNotify"), ...zodEnvelope, swUpgradeState: zodPhase }),
  z.looseObject({
    notifyType: z.literal("swUpgradeResultNotify"),
    ...zodEnvelope,
    ...zodResult,
    swUpgradeResult: zodOutcome,
    resultDesc: zodText,
    errorCode: zodNumber,
    description: zodText,
  }),
  z.looseObject({
    notifyType: z.literal("fwUpgradeStateChangeNotify"),
    ...zodEnvelope,
    step: z.union([zodWord(["0", "1", "2", "3"]), z.number()]),
    stepDesc: zodPhase.nullish(),
  }),
  z.looseObject({
    notifyType: z.literal("fwUpgradeResultNotify"),
    ...zodEnvelope,
    ...zodResult,
    status: zodOutcome,
    statusDesc: zodText,
  }),
]);

const vText = v.nullish(v.string());
const vEnvelope = { deviceId: v.string(), appId: v.string(), operationId: v.string(), subOperationId: v.string() };
const vNumber = v.nullish(v.union([v.string(), v.number()]));
const vResult = { curVersion: vText, targetVersion: vText, sourceVersion: vText, upgradeTime: vNumber };
const vWord = <const Words extends readonly string[]>(words: Words) => v.union([v.picklist(words), v.string()]);
const vPhase = vWord(["idle", "downloading", "downloaded", "updating"]);
const vOutcome = vWord(["SUCCESS", "FAIL"]);
const valibot = v.variant("notifyType", [
  v.looseObject({ notifyType: v.literal("swUpgradeStateChangeNotify"), ...vEnvelope, swUpgradeState: vPhase }),
  v.looseObject({
    notifyType: v.literal("swUpgradeResultNotify"),
    ...vEnvelope,
    ...vResult,
    swUpgradeResult: vOutcome,
    resultDesc: vText,
    errorCode: vNumber,
    description: vText,
  }),
  v.looseObject({
    notifyType: v.literal("fwUpgradeStateChangeNotify"),
    ...vEnvelope,
    step: v.union([vWord(["0", "1", "2", "3"]), v.number()]),
    stepDesc: v.nullish(vPhase),
  }),
  v.looseObject({
    notifyType: v.literal("fwUpgradeResultNotify"),
    ...vEnvelope,
    ...vResult,
    status: vOutcome,
    statusDesc: vText,
  }),
]);

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: false, discriminator: true }).compile({
  type: "object",
  required: ["notifyType"],
  discriminator: { propertyName: "notifyType" },
  oneOf: types.map((type) => schemas[type]),
});

interface Reader {
  readonly name: string;
  readonly note: string;
  readonly read: (body: unknown) => boolean;
}

const readers: readonly [Reader, ...Reader[]] = [
  { name: "contracts (zod/mini)", note: "copy", read: (body) => notification.safeParse(body).success },
  { name: "full zod", note: "copy, compiled where eval is allowed", read: (body) => fullZod.safeParse(body).success },
  {
    name: "full zod, jitless",
    note: "copy, as where eval is not",
    read: (body) => fullZod.safeParse(body, { jitless: true }).success,
  },
  { name: "valibot", note: "copy", read: (body) => v.safeParse(valibot, body).success },
  { name: "ajv, from our JSON Schemas", note: "yes or no, compiled", read: (body) => ajv(body) },
];

/** Nanoseconds a read, over one round. */
function round(read: (body: unknown) => unknown, bodies: readonly unknown[]): number {
  const begun = process.hrtime.bigint();
  for (let index = 0; index < readsPerRound; index += 1) read(bodies[index % bodies.length]);
  return Number(process.hrtime.bigint() - begun) / readsPerRound;
}

/** The median over rounds that take turns, so that a busy moment of the machine meets every reader alike. */
function measure(work: readonly (() => number)[]): number[] {
  const seen = work.map((): number[] => []);
  for (let turn = -3; turn < rounds; turn += 1)
    for (const [index, one] of work.entries()) {
      const nanoseconds = one();
      if (turn >= 0) seen[index]!.push(nanoseconds);
    }
  return seen.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

function compare(title: string, bodies: readonly unknown[], expected: boolean): void {
  for (const { name, read } of readers)
    for (const body of bodies)
      if (read(body) !== expected) throw new Error(`${name} reads ${JSON.stringify(body)} differently.`);
  const [ours, ...others] = measure(
    readers.map(
      ({ read }) =>
        () =>
          round(read, bodies),
    ),
  );
  console.log(`\n${title}: ${bodies.length} payloads, median of ${rounds} rounds of ${readsPerRound}`);
  for (const [index, nanoseconds] of [ours!, ...others].entries()) {
    const { name, note } = readers[index]!;
    const ratio = (nanoseconds / ours!).toFixed(2);
    console.log(
      `  ${name.padEnd(28)} ${nanoseconds.toFixed(0).padStart(6)} ns   ${ratio.padStart(5)} x ours   ${note}`,
    );
  }
}

compare("Valid notifications", valid, true);
compare("Invalid notifications (a field missing, one of the wrong type)", invalid, false);

const [parsing, whole] = measure([
  () => round((text) => JSON.parse(text as string), texts),
  () => round((text) => toUpgradeEvent(parseNotification(JSON.parse(text as string))), texts),
]);
console.log("\nFrom text to an upgrade event, for scale");
console.log(`  JSON.parse alone             ${parsing!.toFixed(0).padStart(6)} ns`);
console.log(
  `  JSON.parse, parse, event     ${whole!.toFixed(0).padStart(6)} ns   ${(whole! / parsing!).toFixed(2).padStart(5)} x JSON.parse`,
);
