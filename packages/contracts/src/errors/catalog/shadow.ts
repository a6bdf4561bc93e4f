import { row } from "../entry.ts";

// Codes of the device shadow. Upcall does not call it, but a proxy or a log may show its codes.
export const profileMissing = row(
  "100425",
  "profileMissing",
  [200],
  "never",
  "The device's profile is missing",
  "Upload the profile in the platform's console",
  "device shadow",
);
export const propertyNotWritable = row(
  "100443",
  "propertyNotWritable",
  [403],
  "never",
  "The property cannot be written",
  "Check the property's access mode in the profile",
  "device shadow",
);
export const shadowPropertiesMissing = row(
  "107002",
  "shadowPropertiesMissing",
  [400],
  "never",
  "The shadow's properties are missing",
  "Give the properties to set",
  "device shadow",
);
export const shadowPropertiesUnknown = row(
  "107003",
  "shadowPropertiesUnknown",
  [400],
  "never",
  "The shadow has no such properties",
  "Check the properties against the profile",
  "device shadow",
);
