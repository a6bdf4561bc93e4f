export { ctwing, type CtwingOptions } from "./profile.ts";
