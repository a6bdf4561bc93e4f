import { text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";

/** The project in the path; the client's own unless the call names another. */
export const projectId = z.optional(text(64));

/** Ids that the platform makes. Not held to their documented form, since samples differ from it. */
export const platformId = text(256);

/** Resource space, which V1 called application. */
export const appId = text(36);
