/**
 * Packages whose published files hold other packages of ours, and which: their users get a change of those only with a new version.
 * Changesets knows dependencies alone, and what is bundled is none.
 */
export const bundled: Readonly<Record<string, readonly string[]>> = {
  upcall: ["@upcall/client", "@upcall/contracts", "@upcall/emulator", "@upcall/iotda", "@upcall/receiver"],
};
