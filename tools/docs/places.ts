import { join } from "node:path";

/** The repository. */
export const root: string = join(import.meta.dirname, "../..");
/** The site's sources, made from the repository's pages and from TSDoc. */
export const stage: string = join(import.meta.dirname, ".stage");
/** The finished site. */
export const site: string = join(import.meta.dirname, ".site");
/** Where the code is browsed. Links to it are the only ones that leave the site. */
export const repository = "https://github.com/upcall/upcall/blob/main";
