const parts = /^([a-z]+:\/\/)(?:[^/?#]*@)?([^/?#]*)([^?#]*)(.*)$/is;

/** A callback URL as it may be shown: without the last segment of its path, in which the receiver's token travels, and without its query. */
export function shownUrl(url: string): string {
  const [, scheme = "", authority = "", path = "", rest = ""] = parts.exec(url) ?? [];
  return `${scheme}${authority}${path.replace(/[^/]+(\/*)$/, "***$1")}${rest ? "?***" : ""}`;
}
