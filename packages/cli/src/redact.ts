export { redactCallbackUrl as shownUrl } from "@upcall/contracts";
