const hidden = "***";

/**
 * A callback URL as it may be shown or logged: scheme, host, port and the beginning of its path. Hidden are the last part of the
 * path, in which a receiver's token travels, the query, the fragment, user name and password. What is no URL is hidden whole.
 *
 * @example
 * redactCallbackUrl("https://hooks.example.com:443/iot/9f2c4e81a7b3d5f0?key=1"); // "https://hooks.example.com:443/iot/***?***"
 */
export function redactCallbackUrl(url: string): string {
  if (!URL.canParse(url)) return hidden;
  // Read as a URL, because that is how a receiver reads it: dots, backslashes and line ends are resolved.
  const { protocol, hostname, port, pathname, search, hash } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return hidden;
  const path = pathname.replace(/[^/]+(\/*)$/, `${hidden}$1`);
  const rest = search || hash ? `?${hidden}` : "";
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? 443 : 80)}${path}${rest}`;
}
