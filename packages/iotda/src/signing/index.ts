export { canonicalRequest, type SignableRequest } from "./canonical-request.ts";
export { signRequest, type AccessKey, type DerivedScope, type SignOptions } from "./sign.ts";
