export { inboxConformance, type Framework, type InboxUnderTest } from "./conformance.ts";
export { deliveryRequest } from "./deliver.ts";
export {
  firmwareResultSample,
  firmwareStateSample,
  softwareResultSample,
  softwareStateSample,
  type SampleIds,
} from "./samples.ts";
