/** Phases that LwM2M knows as update states; the index is the firmware `step`. */
export const steps = ["idle", "downloading", "downloaded", "updating"] as const;

/**
 * Phases of a device's upgrade in their order. Later editions of the platform also report `otacreated` (the task started) and
 * `RequestDownload` (the device asks for the package); whether for software, firmware or both is not confirmed, so both
 * families are read with them.
 */
export const phases = ["idle", "otacreated", "RequestDownload", "downloading", "downloaded", "updating"] as const;
export type Phase = (typeof phases)[number];

/** How a device's upgrade ended. */
export const outcomes = ["SUCCESS", "FAIL"] as const;
export type Outcome = (typeof outcomes)[number];
