import type { ErrorEntry } from "../entry.ts";

// Codes of the device shadow. Upcall does not call it, but a proxy or a log may show its codes.
export const profileMissing = {
  code: "100425",
  name: "profileMissing",
  http: [200],
  retry: "never",
  meaning: "The device's profile is missing",
  handling: "Upload the profile in the platform's console",
  seenOn: "device shadow",
} as const satisfies ErrorEntry;
export const propertyNotWritable = {
  code: "100443",
  name: "propertyNotWritable",
  http: [403],
  retry: "never",
  meaning: "The property cannot be written",
  handling: "Check the property's access mode in the profile",
  seenOn: "device shadow",
} as const satisfies ErrorEntry;
export const shadowPropertiesMissing = {
  code: "107002",
  name: "shadowPropertiesMissing",
  http: [400],
  retry: "never",
  meaning: "The shadow's properties are missing",
  handling: "Give the properties to set",
  seenOn: "device shadow",
} as const satisfies ErrorEntry;
export const shadowPropertiesUnknown = {
  code: "107003",
  name: "shadowPropertiesUnknown",
  http: [400],
  retry: "never",
  meaning: "The shadow has no such properties",
  handling: "Check the properties against the profile",
  seenOn: "device shadow",
} as const satisfies ErrorEntry;
