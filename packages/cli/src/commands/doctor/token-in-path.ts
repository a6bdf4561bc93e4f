/** The last segment of a URL's path; empty when the path has none. */
export const tokenOf = (url: string): string => /([^/]*)\/*$/.exec(new URL(url).pathname)![1]!;

/** The same URL with another last segment. */
export function withToken(url: string, token: string): string {
  const changed = new URL(url);
  changed.pathname = changed.pathname.replace(/[^/]+(\/*)$/, `${token}$1`);
  return changed.href;
}
