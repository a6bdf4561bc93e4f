export type Params = Readonly<Record<string, string | undefined>>;

/** A path with the parameters that have a value. */
export function withQuery(path: string, params: Params): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
