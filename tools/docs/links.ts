import { existsSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Page } from "./pages.ts";
import { repository, root } from "./places.ts";
import { inProse } from "./prose.ts";

const link = /(?<=\]\()(?!#|[a-z]+:)([^)\s#]+)(#[^)\s]*)?(?=\))/g;

/**
 * A page with its relative links, which are right in the repository, changed to be right on the site: to the address of the page, or to
 * the repository for everything that is not a page. `broken` gets the links that lead nowhere.
 */
export function siteLinks(
  text: string,
  file: string,
  pages: readonly Page[],
  broken: (target: string) => void,
): string {
  return inProse(text, (prose) =>
    prose.replaceAll(link, (_, target: string, hash = "") => {
      const path = normalize(join(dirname(file), target)).replace(/\/$/, "");
      const page = pages.find((each) => [path, `${path}/README.md`].includes(each.file));
      if (page) return `${page.address}${hash}`;
      if (/^docs\/(images|api)\//.test(path) && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
        return `/${path.slice(5)}`;
      if (!path.startsWith("..") && existsSync(join(root, path))) return `${repository}/${path}${hash}`;
      broken(target);
      return target;
    }),
  );
}
