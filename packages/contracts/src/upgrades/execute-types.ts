/** When a task runs. The platform also knows "when the device is online", whose literal no source confirms. */
export const executeTypes = ["now", "custom"] as const;
