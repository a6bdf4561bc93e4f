import * as z from "zod/mini";
import { businessNotifyTypes, managementNotifyTypes } from "../notifications/types.ts";

/** Filter of the subscription queries: business and management types alike. */
export const notifyTypeFilter = z.enum([...managementNotifyTypes, ...businessNotifyTypes]);
