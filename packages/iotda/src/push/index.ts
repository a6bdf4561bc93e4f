export { batchTaskPush, pushSchemas, type BatchTaskPush } from "./batch-task-push.ts";
export { iotdaDialect } from "./dialect.ts";
export { pushSignature, type PushSignatureOptions } from "./push-signature.ts";
export { memoryReplayGuard, type ReplayGuard } from "./replay-guard.ts";
