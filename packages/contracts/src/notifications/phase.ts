/** Phases of a device's upgrade in order; the index is the LwM2M update state and the firmware `step`. */
export const phases = ["idle", "downloading", "downloaded", "updating"] as const;
export type Phase = (typeof phases)[number];

/** How a device's upgrade ended. */
export const outcomes = ["SUCCESS", "FAIL"] as const;
export type Outcome = (typeof outcomes)[number];
