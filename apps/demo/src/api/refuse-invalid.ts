import { ContractError } from "@upcall/contracts/errors";
import { HTTPException } from "hono/http-exception";
import type { core } from "zod/mini";

/** What a validator found. */
type Checked = { readonly success: true } | { readonly success: false; readonly error: core.$ZodError };

/** For `zValidator`: refuses an invalid request with a sentence that names the fields. */
export function refuseInvalid(checked: Checked): void {
  if (!checked.success)
    throw new HTTPException(400, { message: new ContractError("The request", checked.error.issues).message });
}
