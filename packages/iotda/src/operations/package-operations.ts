import type { Operation } from "@upcall/contracts/operations";
import { createOtaPackage } from "../ota-packages/create-ota-package.ts";
import { deleteOtaPackage } from "../ota-packages/delete-ota-package.ts";
import { listOtaPackageInfo } from "../ota-packages/list-ota-packages.ts";
import { showOtaPackage } from "../ota-packages/show-ota-package.ts";

/** Packages of the over-the-air service. */
export const packageOperations = {
  createOtaPackage,
  listOtaPackageInfo,
  showOtaPackage,
  deleteOtaPackage,
} as const satisfies Record<string, Operation>;
