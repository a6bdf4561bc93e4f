export { moveDevice, startCampaign, type Campaign } from "./campaign.ts";
export { stepDevice, type DeviceProgress } from "./device.ts";
export { isFinal, step, type Progress, type Verdict } from "./step.ts";
export { summarize, type CampaignSummary } from "./summary.ts";
