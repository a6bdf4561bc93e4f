/** A callback URL that can be shown: its query and the last segment of its path, which may hold a token, are hidden. */
export const redactCallback = (url: string): string =>
  url.replace(/[?#].*$/s, "?***").replace(/^(https?:\/\/[^/]+\/(?:[^?]*?\/)?)[^/?]+(\/?(?:\?|$))/, "$1***$2");

/** The first characters of a token. */
export const redactToken = (token: string): string => `${token.slice(0, 4)}***`;
