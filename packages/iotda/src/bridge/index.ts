export { createBridge, type Bridge, type BridgeOptions, type BridgeReport } from "./create-bridge.ts";
export type { SubTaskIds } from "./notification.ts";
export type { BatchTaskRecord, RecordedNotification, RecordInbox } from "./ports.ts";
export { eventsSince, type EventOptions, type SubTaskEvent } from "./sub-task-events.ts";
