export { check, checked, type Checked } from "./checked.ts";
