export { getAuthToken } from "../auth/get-auth-token.ts";
export { authOperations } from "./auth-operations.ts";
export type { ErrorCodeOf, Operation, ReplyOf, RequestOf } from "./operation.ts";
export { operations, type OperationName } from "./operations.ts";
export { subscriptionOperations } from "./subscription-operations.ts";
export { upgradeOperations } from "./upgrade-operations.ts";
