/** Stands in for `node:child_process`. */
export const spawn = undefined;
