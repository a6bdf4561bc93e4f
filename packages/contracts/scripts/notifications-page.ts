import { jsonSchemas, type JsonSchema, type Samples } from "../src/documents/index.ts";
import { summaries } from "../src/documents/summaries.ts";
import { businessNotifyTypes, managementNotifyTypes } from "../src/notifications/index.ts";
import { generated, table } from "./markdown.ts";

const schemas = jsonSchemas();

/** `string, number or null`, from a schema of ours. */
function typeOf(schema: JsonSchema): string {
  const types = new Set<string>();
  const collect = ({ type, anyOf = [] }: JsonSchema): void => {
    for (const one of [type ?? []].flat() as string[]) types.add(one);
    anyOf.forEach(collect);
  };
  collect(schema);
  const [last, ...others] = [...types].toReversed();
  if (last === undefined) return "any";
  return others.length > 0 ? `${others.toReversed().join(", ")} or ${last}` : last;
}

/** The documented words of a field, of the constant that names the type, or nothing. */
function wordsOf(schema: JsonSchema): string {
  const own = [schema["const"] ?? [], schema["enum"] ?? []].flat();
  return own.length > 0
    ? own.map((word) => `\`${String(word)}\``).join(", ")
    : (schema.anyOf ?? []).map(wordsOf).filter(Boolean).join(", ");
}

function rows(schema: JsonSchema, prefix = ""): string[][] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, field]) => {
    const words = wordsOf(field);
    const said = [field.description, words && `Documented words: ${words}.`].filter(Boolean).join(" ");
    const inner = [field, ...(field.anyOf ?? [])].find((member) => "properties" in member);
    return [
      [`\`${prefix}${name}\``, typeOf(field), required.includes(name) ? "yes" : "no", said],
      ...(inner ? rows(inner, `${prefix}${name}.`) : []),
    ];
  });
}

function section(id: string, samples: Samples): string {
  const [sample] = samples("notifications", id).toSorted(
    (a, b) => Number(b.name === "documented") - Number(a.name === "documented"),
  );
  return [
    `### ${id}`,
    summaries[id]!,
    table(["field", "type", "always there", "meaning"], rows(schemas[id]!)),
    ...(sample ? [`${sample.about}\n\n\`\`\`json\n${JSON.stringify(sample.body, null, 2)}\n\`\`\``] : []),
  ].join("\n\n");
}

const intro = `# Notifications

The platform sends each notification as one \`POST\` of one JSON object to the callback URL. Answer with exactly 200 within 15
seconds; the body of the answer is ignored. A notification has no id, no time and no signature, may come twice, and may come after a
later one. Unknown fields and words are passed on as they are.

\`@upcall/contracts/notifications\` reads the four management types, \`@upcall/contracts/notifications/business\` the others.`;

/** The page about every notification. */
export const notificationsPage = (samples: Samples): string =>
  [
    generated,
    intro,
    "## Device management data\n\nSubscribe with `subDeviceManagementData`, one call for each type. `toUpgradeEvent()` reads the software and the firmware family as one.",
    ...managementNotifyTypes.map((type) => section(type, samples)),
    "## Service data\n\nSubscribe with `subDeviceBusinessData`.",
    ...businessNotifyTypes.map((type) => section(type, samples)),
    "## Status of a command\n\nGoes to the callback URL given when the command was created, and has no `notifyType`.",
    section("commandStatus", samples),
  ].join("\n\n") + "\n";
