export { createIotda, type Iotda, type IotdaOptions } from "./create-iotda.ts";
export {
  ensureForwarding,
  type ForwardingClient,
  type ForwardingReport,
  type WantedForwarding,
} from "./ensure-forwarding.ts";
export * from "./operations/index.ts";
export { pagesOf, type PageEnd } from "./primitives/paging.ts";
export { requestIamToken, type IamToken, type IamTokenProvider, type IamUser } from "./profile/iam-token.ts";
export { iotdaProfile, type IotdaIdentity } from "./profile/profile.ts";
export type { AccessKey, DerivedScope } from "./signing/index.ts";
