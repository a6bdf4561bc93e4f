import type { Check } from "../check.ts";
import { found, ok } from "../finding.ts";
import { tokenOf } from "../token-in-path.ts";

const enough = 16;

/** The platform signs nothing, so the path is where a shared secret can travel. */
export const callbackToken: Check = {
  name: "callback-token",
  about: "token in the callback path",
  needs: ["callback-url"],
  run: ({ callback }) => {
    const { length } = tokenOf(callback!);
    return length < enough
      ? found("callback-without-token", `its last segment has ${length} characters`)
      : ok(`${length} characters`);
  },
};
