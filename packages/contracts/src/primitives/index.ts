export { lenientBoolean, lenientNumber } from "./lenient.ts";
export { meta, type Meta } from "./meta.ts";
export { openEnum, type OpenEnum } from "./open-enum.ts";
export { platformTime } from "./platform-time.ts";
export { rows } from "./rows.ts";
export { shortText, text } from "./text.ts";
